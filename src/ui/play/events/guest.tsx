import type { ComponentChildren } from 'preact';
import { Face } from '../../paper/rows.tsx';
import { useDesk } from '../desk.ts';
import { faceColour, PersonFace } from '../people/face.tsx';

/** Somebody who takes part in an event: face and name, and what is to be said of them. */
export function Guest({ id, children }: { id: string; children: ComponentChildren }) {
  const { name } = useDesk();
  return (
    <li class="row row--nowrap">
      <Face colour={faceColour(id)}>
        <PersonFace id={id} />
      </Face>
      <span>
        <b class="person-row__name">{name(id)}</b>
        {children}
      </span>
    </li>
  );
}
