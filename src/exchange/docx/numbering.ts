import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { List } from '../letter/letter.ts';

/** How far each level of a list stands further in, in twentieths of a point. */
export const LIST_STEP = 360;

const LEVELS = 9;
const BULLETS = ['•', '–', '▪'];
const TEXTS = { '1.': '.', '1)': ')', '(1)': ')' } as const;

/** A list in Word's own numbering: which definition, and which of the lists that count by it. */
export interface WordList {
  readonly reference: string;
  readonly instance: number;
}

/** The definition for a list as a whole: Word has one for all of its levels. */
export function referenceOf(list: List): string {
  return levelsIn(list)
    .map(({ numbering, closing }) => `${numbering} ${closing}`)
    .join(', ');
}

/** Whether a list can be one of Word's: numbers that do not count from one would come out as others. */
export function isWordList({ numbering, items }: List): boolean {
  return numbering !== 'own' && items.every(({ lists }) => lists.every(isWordList));
}

/** The definitions that some lists need, each once. */
export function numberingFor(lists: readonly List[]): INumberingOptions {
  const needed = new Map(lists.map((list) => [referenceOf(list), list]));
  return {
    config: [...needed].map(([reference, list]) => ({
      reference,
      levels: Array.from({ length: LEVELS }, (_, level) => levelOf(list, level)),
    })),
  };
}

/** The first list at each level: those beside it that are of another kind are counted alike. */
function levelsIn(list: List): readonly List[] {
  const levels: List[] = [];
  const walk = (inner: List, level: number): void => {
    levels[level] ??= inner;
    for (const item of inner.items) for (const next of item.lists) walk(next, level + 1);
  };
  walk(list, 0);
  return levels;
}

function levelOf(list: List, level: number): ILevelsOptions {
  const { numbering, closing } = levelsIn(list)[level] ?? list;
  const left = (level + 1) * LIST_STEP;
  const style = { paragraph: { indent: { left, hanging: LIST_STEP } } };
  const alignment = AlignmentType.LEFT;
  if (numbering === 'bullets') {
    const text = BULLETS[level % BULLETS.length] ?? '•';
    return { level, format: LevelFormat.BULLET, text, alignment, style };
  }
  const format = numbering === 'letters' ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL;
  const text = `${closing === '(1)' ? '(' : ''}%${level + 1}${TEXTS[closing]}`;
  return { level, format, text, alignment, start: 1, style };
}
