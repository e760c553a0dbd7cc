import type { PersonPlace } from './scene.tsx';
import { Thing } from './scene.tsx';

/** A hard patch of light on wall and floor: a slanted band between two places at the top and two at the foot, in units. */
export function LightPatch({
  from,
  to,
  height,
}: {
  from: readonly [number, number];
  to: readonly [number, number];
  height: number;
}) {
  const x = Math.min(...from, ...to);
  const width = Math.max(...from, ...to) - x;
  const points = [`${from[0] - x},0`, `${from[1] - x},0`, `${to[1] - x},${height}`, `${to[0] - x},${height}`].join(' ');
  return (
    <svg
      class="scene__thing"
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--x': `${x}`, '--y': '0', '--w': `${width}`, '--h': `${height}` }}
      aria-hidden="true"
    >
      <polygon class="scene__light" points={points} />
    </svg>
  );
}

/** The floor with boards that run towards the viewer; `x`: where they meet the skirting. */
export function FloorBoards({ x }: { x: readonly number[] }) {
  return (
    <span class="scene__floor">
      {x.map((at) => (
        <i key={at} class="scene__gap" style={{ '--x': `${at}`, '--lean': `${leanOf(at, x)}deg` }} />
      ))}
    </span>
  );
}

/** Boards at the sides lean more than those in the middle. */
function leanOf(at: number, all: readonly number[]): number {
  const first = all[0] ?? 0;
  const last = all.at(-1) ?? 1;
  return Math.round((0.5 - (at - first) / Math.max(1, last - first)) * 84);
}

/** Hatching under the feet. */
export function Shadow({ dark, people }: { dark: boolean; people: readonly PersonPlace[] }) {
  return (
    <>
      {people.map(({ person, x, y, size }) => (
        <Thing key={person} name="shadow-person" dark={dark} x={x - size * 0.15} y={y - 12} width={size * 0.36} />
      ))}
    </>
  );
}
