import type { Id, Seat } from '../../../core/sim/basics.ts';
import { Bust } from '../../figures/figures.tsx';

type HourPictureProps = { side: Seat; people: readonly Id[] };

/** A drawn scene above an offer: a table in the office, or the city outside. Both of the same size and weight, with two people each. */
export function HourPicture({ side, people }: HourPictureProps) {
  return (
    <div class="hour-picture" aria-hidden="true">
      {side === 'scrum-master' ? <TableScene /> : <CityScene />}
      <div class="hour-picture__people">
        {people.map((person, at) => (
          <Bust
            key={person}
            person={person}
            face={at === 0 ? 'smile' : 'explaining'}
            pose={at === 0 ? 1 : 2}
            mirrored={at === 1}
          />
        ))}
      </div>
    </div>
  );
}

function TableScene() {
  return (
    <svg viewBox="0 0 440 214" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="440" height="214" fill="var(--wall)" />
      <path d="M210 0 H270 L330 214 H250Z" fill="var(--light-patch)" />
      <path d="M0 172 H440 V214 H0Z" fill="var(--floor)" stroke="var(--ink)" stroke-width="2" />
      <g stroke="#1f1d1a" stroke-width="2.2" stroke-linejoin="round">
        <path d="M24 22 L118 18 L120 112 L22 114Z" fill="#cfe8f7" />
        <path d="M71 20 V113 M23 66 L119 65" fill="none" />
        <circle cx="97" cy="40" r="11" fill="#f0e442" />
        <path d="M284 24 L408 20 L410 92 L282 94Z" fill="#fffdf8" />
        <path d="M296 34 L340 32 L341 62 L297 64Z" fill="#fce7bc" />
        <path d="M352 36 L396 34 L397 64 L353 66Z" fill="#e9d3e1" />
        <path d="M60 172 L382 166 L384 182 L62 188Z" fill="#c9a06a" />
        <path d="M206 148 h18 v20 h-16Z M240 150 h18 v18 h-16Z" fill="#cfe8f7" />
      </g>
    </svg>
  );
}

function CityScene() {
  return (
    <svg viewBox="0 0 440 214" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="440" height="214" style={{ fill: 'light-dark(#cfe8f7, #1d2a44)' }} />
      <g stroke="#1f1d1a" stroke-width="2.2" stroke-linejoin="round">
        <circle cx="360" cy="48" r="24" fill="#f0e442" />
        <path d="M0 214 V120 H40 V84 H86 V128 H120 V100 H168 V140 H440 V214Z" style={{ fill: 'light-dark(#fffdf8, #3b404b)' }} />
        <path d="M0 176 H440 V214 H0Z" style={{ fill: 'light-dark(#e4d8c0, #22252c)' }} />
        <path d="M96 116 Q98 104 112 104 H330 Q352 104 360 130 L366 162 H96Z" fill="#e69f00" />
        <path
          d="M114 118 H150 V138 H114Z M164 118 H200 V138 H164Z M214 118 H250 V138 H214Z M264 118 H300 V138 H264Z M314 118 H338 Q346 126 350 138 H314Z"
          fill="#fffdf8"
        />
        <circle cx="140" cy="166" r="8" fill="#1f1d1a" />
        <circle cx="176" cy="166" r="8" fill="#1f1d1a" />
        <circle cx="290" cy="166" r="8" fill="#1f1d1a" />
        <circle cx="326" cy="166" r="8" fill="#1f1d1a" />
        <path d="M0 178 H440" fill="none" />
      </g>
    </svg>
  );
}
