import { score } from '../core/fit/score.ts';
import { sheetFromFacts } from '../core/fit/sheet-from-facts.ts';
import { moveClock, ordinaryPlayer, sendFromOutside, settleColleague, waitsForOutside } from '../core/game/outside.ts';
import { startRun } from '../core/game/run.ts';
import { outcomeOfLines } from '../core/lab/season-report.ts';
import { readCommand } from '../core/replay/read-command.ts';
import { type Entry, markOf, type Recording, recordingOf } from '../core/replay/recording.ts';
import type { Id } from '../core/sim/basics.ts';
import type { Command, Refusal } from '../core/sim/command.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import { look } from '../core/sim/look.ts';
import type { Player } from '../core/sim/player.ts';
import { refusal } from '../core/sim/refusal.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { PackWords, Scenario } from '../core/sim/scenario.ts';
import type { SeasonPlan } from '../core/sim/season.ts';
import type { Ask, View } from '../core/sim/view.ts';
import { refusalWords } from '../words/action-words.ts';
import { tongueOf } from './ask-words.ts';
import { commandForAnswer } from './protocol-answer.ts';
import { askMessage } from './protocol-ask.ts';
import { lineError, type Message, readLine } from './protocol-lines.ts';
import { type ToldRun, tellingRun } from './told-facts.ts';

export const PROTOCOL = 1;

export interface ProtocolSetting {
  readonly scenario: Scenario;
  readonly words: PackWords;
  readonly plan: SeasonPlan;
}

function isFree(option: Id, { actions }: View): boolean {
  return actions.some(({ id, minutes }) => id === option && minutes === 0);
}

/** One run that another program plays, line by line: the same order of things as on the page, so that its recording plays there too. */
export class ProtocolGame {
  private readonly told: ToldRun;
  private readonly colleague: Player;
  private readonly commands: Entry[] = [];
  private marks = '';
  private askId = 0;
  private taken: { readonly stop: Id | null; readonly free: Set<Id> } = { stop: null, free: new Set() };
  private readonly setting: ProtocolSetting;

  constructor(setting: ProtocolSetting) {
    this.setting = setting;
    this.colleague = ordinaryPlayer(setting.scenario);
    this.told = tellingRun(startRun(setting.scenario, setting.plan, { meters: true }));
  }

  private get world() {
    return this.told.run.world();
  }

  private get ask(): Ask | null {
    return this.world.seats[playedSeat(this.world)].ask as Ask | null;
  }

  get isOver(): boolean {
    return this.world.at.phase === 'closed';
  }

  /** What comes before anything is asked of the program, and the first ask. */
  open(): readonly Message[] {
    const { plan, scenario } = this.setting;
    const hello = {
      type: 'hello',
      protocol: PROTOCOL,
      rules: RULES,
      seats: plan.played,
      seed: plan.seed,
      sprints: plan.sprints,
      days: plan.days,
      pack: scenario.id,
      team: this.world.people.length,
    };
    return [hello, ...this.goOn()];
  }

  /** Answers one line. */
  take(line: string): readonly Message[] {
    const asked = readLine(line);
    if ('type' in asked) return [{ ...asked }];
    if (asked.kind === 'command') return this.command(asked.command);
    const { ask } = this;
    if (ask === null || asked.answer !== this.askId) {
      return [
        { ...lineError('unknown-id', `There is no ask ${asked.answer} that stands. The ask that stands is ${this.askId}.`) },
      ];
    }
    const view = look(this.world, ask.seat, this.setting.scenario);
    const command = commandForAnswer(asked, ask, view);
    if ('type' in command && command.type === 'error') return [{ ...command }];
    const refused = this.send(command as Command);
    if (refused) return [this.refused(refused)];
    if (asked.kind === 'option' && isFree(asked.option, view)) this.takenAt(ask).add(asked.option);
    return this.goOn();
  }

  private command(given: Readonly<Record<string, unknown>>): readonly Message[] {
    const read = readCommand({ ...given, by: playedSeat(this.world) });
    if (!read.ok) return [{ ...lineError('bad-command', read.flaw) }];
    const before = this.ask?.id;
    const refused = this.send(read.command);
    if (refused) return [this.refused(refused)];
    return this.ask !== null && this.ask.id === before ? [...this.facts(), this.askNow(this.ask)] : this.goOn();
  }

  private send(command: Command): Refusal | null {
    const { tick, phase } = this.world.at;
    const refused = refusal(this.world, command, this.setting.scenario);
    if (refused) return refused;
    if (!sendFromOutside(this.told.run, this.colleague, command)) return { code: 'not-now' };
    this.commands.push([tick, phase, command]);
    this.marks += markOf(this.world);
    return null;
  }

  private refused(refused: Refusal): Message {
    const view = look(this.world, playedSeat(this.world), this.setting.scenario);
    return { type: 'refused', ...refused, message: refusalWords(refused, tongueOf(view, this.setting.words)) };
  }

  /** Lets time pass until the program is asked something, or the season is over. */
  private goOn(): readonly Message[] {
    const { run } = this.told;
    settleColleague(run, this.colleague);
    while (!waitsForOutside(this.world) && moveClock(run, this.colleague));
    const { ask } = this;
    if (ask === null) return [...this.facts(), this.result()];
    this.askId += 1;
    return [...this.facts(), this.askNow(ask)];
  }

  private askNow(ask: Ask): Message {
    const view = look(this.world, ask.seat, this.setting.scenario);
    return askMessage(this.askId, ask, { view, words: this.setting.words, taken: this.takenAt(ask) });
  }

  private takenAt({ id }: Ask): Set<Id> {
    if (this.taken.stop !== id) this.taken = { stop: id, free: new Set() };
    return this.taken.free;
  }

  private facts(): readonly Message[] {
    const facts = this.told.tell();
    return facts.length === 0 ? [] : [{ type: 'facts', facts }];
  }

  private result(): Message {
    const fit = score(sheetFromFacts({ facts: this.told.own() }));
    return { type: 'result', outcome: outcomeOfLines(this.world.history), fit, recording: this.recording() };
  }

  /** All that was played so far. */
  recording(): Recording {
    const { plan, scenario } = this.setting;
    const { commands, marks } = this;
    return recordingOf(this.world, scenario, { commands, marks, ...(plan.team === undefined ? {} : { team: plan.team }) });
  }
}
