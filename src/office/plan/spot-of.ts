import type { Id } from '../../core/sim/basics.ts';
import type { Whereabouts } from '../whereabouts.ts';
import type { Spot, Spots } from './plan-types.ts';
import { WHOLE } from './upright.ts';

/** The place in the room for where somebody is; null = not to be seen. Where a cut lacks a place, people stay at their desks. */
export function spotOf(one: Whereabouts, spots: Spots, everybody: ReadonlyMap<Id, Whereabouts>): Spot | null {
  switch (one.place) {
    case 'away':
      return null;
    case 'left':
      return spots.exit;
    case 'board':
      return spots.board[one.slot] ?? deskOf(one, spots);
    case 'table':
      return tableOf(one, spots) ?? deskOf(one, spots);
    case 'review':
      return spots.review[one.slot] ?? deskOf(one, spots);
    case 'door':
      return spots.visitor === null ? deskOf(one, spots) : { ...spots.visitor, x: spots.visitor.x - spots.visitor.tall * 0.2 };
    case 'beside':
      return besideOf(one, spots, everybody) ?? deskOf(one, spots);
    default:
      return deskOf(one, spots);
  }
}

function deskOf({ role, slot }: Whereabouts, spots: Spots): Spot | null {
  if (role === 'scrum-master') return spots.scrumMaster;
  if (role === 'product-owner') return spots.productOwner;
  return spots.desk[slot] ?? null;
}

function tableOf({ role, slot }: Whereabouts, spots: Spots): Spot | null {
  if (role === 'scrum-master') return spots.facilitator;
  return role === 'product-owner' ? spots.proposer : (spots.table[slot] ?? null);
}

/** Standing at a colleague's desk, on the side with more room, a little behind it. */
export function besideOf(
  { whom }: Pick<Whereabouts, 'whom'>,
  spots: Spots,
  everybody: ReadonlyMap<Id, Whereabouts>,
): Spot | null {
  const other = whom === null ? undefined : everybody.get(whom);
  const desk = other === undefined ? null : deskOf(other, spots);
  if (desk === null) return null;
  const side = desk.faces === 'right' ? 1 : -1;
  // A bust a head higher than those who sit: somebody who stands behind the same desk.
  const tall = desk.tall * 1.12;
  return {
    x: desk.x + side * desk.tall * 0.46,
    y: desk.y,
    tall,
    pose: 'bust',
    faces: side === 1 ? 'left' : 'right',
    depth: desk.depth - 1,
    soles: desk.soles === undefined ? undefined : desk.y + tall * (WHOLE - 1),
  };
}
