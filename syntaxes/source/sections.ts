import { ANSWERED_LINE, ASKED_LINE } from './head.ts';
import {
  ANNEX_HEADING,
  ANSWER_HEADING,
  ANY_HEADING,
  OTHER_HEADINGS,
  BARE_QUESTION,
  EXPLANATION_HEADING,
  FIRST_BARE_QUESTION,
  FIRST_NUMBERED_QUESTION,
  NOTICE_HEADING,
  NUMBERED_QUESTION,
  QUESTION_HEADING,
} from './headings.ts';
import { before, either, include, NEVER, scope, type Rule } from './rule.ts';

export const QUESTION_TITLE = scope('markup.heading.question', 'entity.name.section.question');
export const ANSWER_TITLE = scope(
  'markup.bold.answer',
  'entity.name.function.answer',
  'markup.inserted.answer',
);

/** The last scope decides; most themes have a quiet colour for it, where one for quotations is loud or missing. */
export const QUESTION_TEXT = scope('markup.quote.question', 'support.variable.question');

const TEXT = ['furniture', 'footnotes', 'bare-work-note', 'inline', 'list-item'];

/** How the questions of a document are numbered; which it is, its first question tells. */
interface Numbering {
  readonly first: string;
  readonly question: string;
}

const WORDED: Numbering = { first: either(QUESTION_HEADING, ANSWER_HEADING), question: QUESTION_HEADING };
const NUMBERED: Numbering = {
  first: FIRST_NUMBERED_QUESTION,
  question: either(QUESTION_HEADING, NUMBERED_QUESTION),
};
const BARE: Numbering = { first: FIRST_BARE_QUESTION, question: either(QUESTION_HEADING, BARE_QUESTION) };

export const wordedSet = set(WORDED);
export const numberedSet = set(NUMBERED);
export const bareSet = set(BARE);

/** Everything from the first question to the end of the file. Answers need no region: their text is plain. */
function set({ first, question }: Numbering): Rule {
  return {
    begin: `(?=${first})`,
    end: NEVER,
    patterns: [
      ...include('furniture'),
      questionRule(question),
      ...include('headings', 'asked', 'answered', 'source-note', ...TEXT),
    ],
  };
}

function questionRule(heading: string): Rule {
  return {
    name: scope('meta.question'),
    begin: heading,
    end: before(heading, ...OTHER_HEADINGS, ASKED_LINE, ANSWERED_LINE),
    beginCaptures: { 0: { name: QUESTION_TITLE } },
    contentName: QUESTION_TEXT,
    patterns: include(...TEXT),
  };
}

/** Headings of what is not a question. */
export const headings: Rule = {
  patterns: [
    { name: ANSWER_TITLE, match: either(ANSWER_HEADING, NOTICE_HEADING) },
    {
      name: scope('markup.heading.section', 'entity.name.section'),
      match: either(EXPLANATION_HEADING, ANNEX_HEADING),
    },
  ],
};

/** In a submission without numbers each paragraph is a question. */
export const unnumberedQuestion: Rule = {
  name: scope('meta.question'),
  contentName: QUESTION_TEXT,
  begin: '^(?=\\s*\\S)',
  end: before('^\\s*$', ...ANY_HEADING),
  patterns: include('furniture', 'bare-work-note', 'inline', 'list-item'),
};
