import { furnitureInLine } from './furniture.ts';
import { headInLine } from './head.ts';
import { HEADING_NUMBERS } from './headings.ts';
import { include, type Rule } from './rule.ts';
import { ANSWER_TITLE, QUESTION_TEXT, QUESTION_TITLE } from './sections.ts';

const AFTER_SENTENCE = '(?<=[\\p{L}\\d.?!:)»”’"\'] )';
const BEFORE_SENTENCE = '(?= [\\p{Lu}«“‘])';
const QUESTION = `${AFTER_SENTENCE}Vra(?:ag|gen) ${HEADING_NUMBERS}${BEFORE_SENTENCE}`;
const ANSWER = `${AFTER_SENTENCE}Antwoord(?:en)?(?: op vra(?:ag|gen))? ${HEADING_NUMBERS}${BEFORE_SENTENCE}`;
const NOTICE = `${AFTER_SENTENCE}Mededeling(?= \\p{Lu})`;

/** A whole document on one line, as some converters leave it: headings stand between sentences. */
export const collapsed: Rule = {
  begin: '^(?=\\S.{200,}?[.?!)\\d»”’] (?:Vraag|Antwoord) 1 \\p{Lu})',
  end: '$',
  patterns: [
    furnitureInLine,
    headInLine.asked,
    headInLine.answered,
    {
      begin: QUESTION,
      end: `(?=${QUESTION}|${ANSWER}|${NOTICE})|$`,
      beginCaptures: { 0: { name: QUESTION_TITLE } },
      contentName: QUESTION_TEXT,
      patterns: [furnitureInLine, ...include('inline')],
    },
    { name: ANSWER_TITLE, match: `${ANSWER}|${NOTICE}` },
    ...include('inline'),
  ],
};
