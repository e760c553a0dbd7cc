import type { PackSay } from '../../../words/pack-words.ts';
import { listOf } from '../../../words/written.ts';
import { isDrawn } from '../../figures/figure-places.ts';
import { Bust } from '../../figures/figures.tsx';
import { SeatMark } from '../../paper/seat-mark.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import type { EvidenceCard } from '../report-data.ts';
import { decisionWords } from './decision-words.ts';
import { cardLabel, sayReport, seatName, tenths, weightWords } from './report-words.ts';

export interface CardText {
  readonly label: string;
  readonly title: string;
  readonly answer: string | null;
  readonly after: string;
  /** How much it says, beside the other decisions; null where nothing is weighed. */
  readonly weighs: string | null;
}

/** What a card says: the situation, the player's own choice, what followed. */
export function cardText(card: EvidenceCard, words: PackSay): CardText {
  const label = cardLabel(card);
  const weighs = weightWords(card.weight);
  if (card.kind === 'hours') {
    const title = sayReport(`card.hours.${card.seat}`, { n: card.taken, of: card.of });
    return { label, title, answer: null, after: sayReport('card.hours.after'), weighs };
  }
  if (card.kind === 'ratings') {
    const after = sayReport('card.ratings.after', { mean: tenths(card.mean), other: tenths(card.other) });
    return { label, title: sayReport('card.ratings', { seat: seatName(card.seat) }), answer: null, after, weighs };
  }
  const told = decisionWords(card.decision, words);
  const harder = card.harder && card.role !== 'next' ? sayReport('card.harder', { seat: seatName(card.decision.seat) }) : null;
  return {
    label: told.who.length > 0 ? sayReport('card.with', { label, who: listOf(told.who) }) : label,
    title: told.title,
    answer: told.answer === null ? null : sayReport('card.you', { answer: told.answer }),
    after: [told.after ?? told.reason, harder].filter((part) => part !== null).join(' '),
    weighs,
  };
}

/** A moment as a note: blue points to the Scrum Master's seat, salmon with a dashed frame to the Product Owner's. */
export function EvidenceNote({ card, words, at }: { card: EvidenceCard; words: PackSay; at: number }) {
  const text = cardText(card, words);
  const isMaster = card.seat === 'scrum-master';
  const person = personOn(card);
  return (
    <Sheet colour={isMaster ? 'blue' : 'salmon'} dashed={!isMaster} tilt={at % 2 === 0 ? 'l' : 'r'} class="evidence">
      <p class="row row--nowrap t-second">
        <SeatMark seat={card.seat} size={1.05} />
        <b>{text.label}</b>
      </p>
      <h3>{text.title}</h3>
      {text.answer && <p class="evidence__answer">{text.answer}</p>}
      {text.after && <p class="t-second t-grey">{text.after}</p>}
      {text.weighs && <p class="evidence__weighs t-second">{text.weighs}</p>}
      <span class="evidence__bust no-print" aria-hidden="true">
        <Bust person={person} face={card.role === 'next' || card.role === 'against' ? 'calm' : 'smile'} mirrored />
      </span>
    </Sheet>
  );
}

/** Somebody of the scene; for what was done all along, the person whose seat it was. */
function personOn(card: EvidenceCard): string {
  const owner = card.seat === 'scrum-master' ? 'ada' : 'ben';
  if (card.kind !== 'decision') return owner;
  if (card.decision.kind === 'standing') return card.decision.seat === 'scrum-master' ? 'ada' : 'ben';
  return Object.values(card.decision.cast).find(isDrawn) ?? owner;
}
