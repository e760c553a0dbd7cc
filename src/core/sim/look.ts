import type { Seat } from './basics.ts';
import { Glance, plain } from './glance.ts';
import type { Scenario } from './scenario.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** All that a seat may know. The page, the office, the protocol and every program get this and nothing else. */
export function look(world: World, seat: Seat, scenario: Scenario): View {
  return plain(new Glance(world, seat, scenario));
}
