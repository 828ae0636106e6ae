import { isOpen } from '../document/states.ts';
import type { Sheet, SheetQuestion } from './sheet.ts';

/** The questions without an answer; of a set that was only sent in all are still to be answered, and none is told. */
export function openIn({ kind, questions }: Sheet): readonly SheetQuestion[] {
  return kind === 'answers' ? questions.filter(({ state }) => isOpen(state)) : [];
}
