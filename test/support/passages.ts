import type { Passage } from '../../src/archive/passage.ts';

/** A passage in short: what it answered and says, and where and when if that matters. */
export interface ShortPassage {
  readonly title?: string;
  readonly question?: string;
  readonly keywords?: readonly string[];
  readonly text: string;
  readonly file?: string;
  readonly start?: number;
  readonly date?: string;
}

export function passage({ title, question, keywords, text, file, start, date }: ShortPassage): Passage {
  return {
    title: title ?? (question ?? text).slice(0, 40),
    question: question ?? '',
    keywords: keywords ?? [],
    text,
    source: {
      file: file ?? 'archief.txt',
      span: { start: start ?? 0, end: (start ?? 0) + text.length },
      label: file ?? '',
      date,
    },
  };
}
