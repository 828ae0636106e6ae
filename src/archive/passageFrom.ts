import type { Place } from './hit.ts';
import type { Passage } from './passage.ts';

/** An earlier answer as a passage, to be offered beside standard passages. */
export function passageFrom({ document, entry }: Place): Passage {
  const { title, question, answer, span, label } = entry;
  return {
    title,
    question,
    keywords: [],
    text: answer,
    source: { file: document.file, span, label, date: document.answered },
  };
}
