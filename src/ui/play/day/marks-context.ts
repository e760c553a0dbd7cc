import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import type { MarkKind } from './room-marks.ts';

/** What is marked in the room just now; null = nothing. Room and list look at the same one. */
export const MarksContext = createContext<Signal<MarkKind | null> | null>(null);
