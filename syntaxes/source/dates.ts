import { BLANK, BLANKS } from './headings.ts';
import { scope, type Rule } from './rule.ts';

export const MONTHS =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

export const date: Rule = {
  name: scope('constant.numeric.date'),
  match:
    `(?<!\\d)\\d{1,2}${BLANKS}${MONTHS}(?:${BLANK}{0,8}\\d{4}(?!\\d))?` +
    `|(?<![\\p{L}])${MONTHS}${BLANKS}\\d{4}(?!\\d)|(?<![\\d-])(?:19|20)\\d{2}(?![\\d-])`,
};
