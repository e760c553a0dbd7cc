import { actionsOf, payableActionsOf, repliesOf } from './actions.ts';
import type { Seat } from './basics.ts';
import { goalChoices } from './goal-choices.ts';
import { HABITS } from './habits.ts';
import { forecastOf, pastSprint, productGoalOf } from './look-bands.ts';
import { gaugesWritten, glanceAtGauges } from './look-gauges.ts';
import { colleagueOf, MetersGlance, minutesOf, placeOf } from './look-stand.ts';
import {
  calendarOf,
  cueViews,
  hunchViews,
  impedimentViews,
  inboxOf,
  itemViews,
  ledgerView,
  personView,
  revealViews,
  stakeholderViews,
} from './look-things.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

const NO_ACTIONS: View['actions'] = [];

/** How many Sprints are looked back on. */
export const LATELY = 3;

/** The last Sprints that a seat has been told of, so many at most. */
function pastSprints(world: World, seat: Seat, most: number): View['history'] {
  const { seats, sprint, history } = world;
  const end = seats[seat].rated || !sprint.scored ? history.length : history.length - 1;
  return history.slice(Math.max(0, end - most), end).map((line) => pastSprint(world, line));
}

/**
 * A View whose parts are worked out when they are first asked for, because a program that decides reads a few of them and a season
 * has hundreds of decisions. It belongs to one moment: on a world that is changed in place it must not be read once the world has
 * moved on. The world behind it cannot be reached through it. Whoever keeps, spreads or compares a View wants `look`.
 */
export class Glance implements View {
  readonly #world: World;
  readonly #scenario: Scenario;
  readonly seat: Seat;
  readonly key: number;

  #at: View['at'] | undefined;
  #minutes: View['minutes'] | undefined;
  #meters: View['meters'] | undefined;
  #gauges: View['gauges'] | undefined;
  #people: View['people'] | undefined;
  #colleague: View['colleague'] | undefined;
  #stakeholders: View['stakeholders'] | undefined;
  #items: View['items'] | undefined;
  #impediments: View['impediments'] | undefined;
  #wall: View['wall'] | undefined;
  #inbox: View['inbox'] | undefined;
  #reveals: View['reveals'] | undefined;
  #actions: View['actions'] | undefined;
  #payable: View['actions'] | undefined;
  #replies: View['actions'] | undefined;
  #forecast: View['forecast'] | undefined;
  #goals: View['goals'] | undefined;

  constructor(world: World, seat: Seat, scenario: Scenario) {
    this.#world = world;
    this.#scenario = scenario;
    this.seat = seat;
    this.key = world.choice;
  }

  get at(): View['at'] {
    this.#at ??= placeOf(this.#world);
    return this.#at;
  }

  get minutes(): View['minutes'] {
    this.#minutes ??= minutesOf(this.#world, this.seat);
    return this.#minutes;
  }

  get habit(): View['habit'] {
    return this.#world.seats[this.seat].habit;
  }

  get habits(): View['habits'] {
    return HABITS[this.seat];
  }

  get meters(): View['meters'] {
    this.#meters ??= new MetersGlance(this.#world);
    return this.#meters;
  }

  get gauges(): View['gauges'] {
    this.#gauges ??= glanceAtGauges(this.#world, this.seat);
    return this.#gauges;
  }

  get people(): View['people'] {
    this.#people ??= this.#world.people.map((person) => personView(this.#world, person));
    return this.#people;
  }

  get colleague(): View['colleague'] {
    this.#colleague ??= colleagueOf(this.#world, this.seat, this.#scenario);
    return this.#colleague;
  }

  get stakeholders(): View['stakeholders'] {
    this.#stakeholders ??= stakeholderViews(this.#world);
    return this.#stakeholders;
  }

  get items(): View['items'] {
    this.#items ??= itemViews(this.#world);
    return this.#items;
  }

  get impediments(): View['impediments'] {
    this.#impediments ??= impedimentViews(this.#world);
    return this.#impediments;
  }

  get wall(): View['wall'] {
    this.#wall ??=
      this.seat === 'scrum-master'
        ? { hunches: hunchViews(this.#world, this.#scenario), cues: cueViews(this.#world, this.#scenario) }
        : { hunches: [], cues: [] };
    return this.#wall;
  }

  get inbox(): View['inbox'] {
    this.#inbox ??= inboxOf(this.#world, this.seat, this.#scenario.variants?.question ?? 1);
    return this.#inbox;
  }

  get reveals(): View['reveals'] {
    this.#reveals ??= revealViews(this.#world, this.seat);
    return this.#reveals;
  }

  get actions(): View['actions'] {
    this.#actions ??= actionsOf({ world: this.#world, shelf: shelfOf(this.#scenario) }, this.seat);
    return this.#actions;
  }

  /** The actions that own time can be spent on now: no part of the View, only less to look at. */
  get payable(): View['actions'] {
    this.#payable ??= payableActionsOf({ world: this.#world, shelf: shelfOf(this.#scenario) }, this.seat);
    return this.#payable;
  }

  /** The actions that answer requests: no part of the View either. */
  get replies(): View['actions'] {
    this.#replies ??=
      this.seat === 'product-owner' ? repliesOf({ world: this.#world, shelf: shelfOf(this.#scenario) }) : NO_ACTIONS;
    return this.#replies;
  }

  get ask(): View['ask'] {
    return this.#world.seats[this.seat].ask;
  }

  get plan(): View['plan'] {
    return this.#world.plan;
  }

  get forecast(): View['forecast'] {
    if (this.#forecast === undefined) this.#forecast = forecastOf(this.#world);
    return this.#forecast;
  }

  get productGoal(): View['productGoal'] {
    return productGoalOf(this.#world);
  }

  get goals(): View['goals'] {
    this.#goals ??= this.#world.at.phase === 'planning' ? goalChoices(this.#world, this.#scenario) : [];
    return this.#goals;
  }

  get formats(): View['formats'] {
    return this.#world.formats;
  }

  get calendar(): View['calendar'] {
    return calendarOf(this.#world);
  }

  get sprint(): View['sprint'] {
    return ledgerView(this.#world);
  }

  get history(): View['history'] {
    return pastSprints(this.#world, this.seat, Number.POSITIVE_INFINITY);
  }

  /** The last three Sprints of the history: who looks back does not look at a whole season. */
  get lately(): View['history'] {
    return pastSprints(this.#world, this.seat, LATELY);
  }

  get journal(): View['journal'] {
    return this.#world.journal;
  }

  get intention(): View['intention'] {
    return this.#world.seats[this.seat].intention;
  }

  /** As JSON it is the same View. */
  toJSON(): View {
    return plain(this);
  }
}

/** Every part worked out and written down, in the order of the interface: the View as a plain value. */
export function plain(view: View): View {
  return {
    seat: view.seat,
    key: view.key,
    at: view.at,
    minutes: view.minutes,
    habit: view.habit,
    habits: view.habits,
    meters: {
      value: view.meters.value,
      goal: view.meters.goal,
      quality: view.meters.quality,
      team: view.meters.team,
    },
    gauges: gaugesWritten(view.gauges),
    people: view.people,
    colleague: view.colleague,
    stakeholders: view.stakeholders,
    items: view.items,
    impediments: view.impediments,
    wall: view.wall,
    inbox: view.inbox,
    reveals: view.reveals,
    actions: view.actions,
    ask: view.ask,
    plan: view.plan,
    forecast: view.forecast,
    productGoal: view.productGoal,
    goals: view.goals,
    formats: view.formats,
    calendar: view.calendar,
    sprint: view.sprint,
    history: view.history,
    journal: view.journal,
    intention: view.intention,
  };
}
