import { collapsed } from './collapsed.ts';
import { date } from './dates.ts';
import { footnote, footnotes } from './footnotes.ts';
import { converterMark, furniture } from './furniture.ts';
import { ANSWERED_LINE, ASKED_LINE, headOnLines, term } from './head.ts';
import { BLANK, LINE_END, LINE_START, OTHER_HEADINGS } from './headings.ts';
import {
  bareWorkNote,
  bold,
  footnoteInLine,
  footnoteMark,
  listItem,
  reference,
  setAsideNote,
  sourceNote,
  url,
  workNote,
} from './inline.ts';
import { letterHead, letterSignature, LETTER_START } from './letter.ts';
import { before, include, NEVER, scope, type Rule } from './rule.ts';
import { bareSet, headings, numberedSet, unnumberedQuestion, wordedSet } from './sections.ts';

const TEXT = ['furniture', 'footnotes', 'source-note', 'bare-work-note', 'inline', 'list-item'];

/** Numbers of the document above its head: `AH 604`, `2024Z18294`, `546`. */
const documentNumber: Rule = {
  match: `${LINE_START}((?:AH |#{1,6} )?\\d{1,5}|20\\d{2}[ZD]${BLANK}?\\d{4,6})${LINE_END}`,
  captures: { 1: { name: scope('constant.numeric.document-number') } },
};

/** From a head with members to the end: its questions may have no numbers at all. */
const askedDocument: Rule = {
  begin: `(?=${ASKED_LINE})`,
  end: NEVER,
  patterns: [
    { include: '#asked' },
    { include: '#answered-document' },
    ...include(
      'sets',
      'section-without-questions',
      'furniture',
      'footnotes',
      'term',
      'see-also',
      'document-number',
    ),
    { include: '#unnumbered-question' },
  ],
};

/** What comes after a heading such as `Toelichting` is text, not another question without a number. */
const sectionWithoutQuestions: Rule = {
  begin: before(...OTHER_HEADINGS),
  end: NEVER,
  patterns: include('sets', 'headings', 'term', ...TEXT),
};

const seeAlso: Rule = { begin: `${LINE_START}(?=Zie ook Aanhangsel)`, end: '$', patterns: include('inline') };

/** From the head with a minister to the end. */
const answeredDocument: Rule = {
  begin: `(?=${ANSWERED_LINE})`,
  end: NEVER,
  patterns: include('answered', 'sets', 'headings', 'term', ...TEXT),
};

/** A letter has numbered lists that are no questions; questions in its annex have headings in words. */
const letter: Rule = {
  begin: `(?=${LETTER_START})`,
  end: NEVER,
  patterns: include('letter-head', 'worded-set', 'asked', 'answered', 'letter-signature', 'term', ...TEXT),
};

export const grammar = {
  name: 'Kamervragen',
  scopeName: 'text.kamervragen',
  patterns: include(
    'collapsed',
    'letter',
    'asked-document',
    'answered-document',
    'worded-set',
    'numbered-set',
    'headings',
    'document-number',
    'term',
    ...TEXT,
  ),
  repository: {
    collapsed,
    letter,
    'asked-document': askedDocument,
    'answered-document': answeredDocument,
    'document-number': documentNumber,
    'section-without-questions': sectionWithoutQuestions,
    'see-also': seeAlso,
    sets: { patterns: include('worded-set', 'numbered-set', 'bare-set') },
    'worded-set': wordedSet,
    'numbered-set': numberedSet,
    'bare-set': bareSet,
    'unnumbered-question': unnumberedQuestion,
    headings,
    asked: headOnLines.asked,
    answered: headOnLines.answered,
    'letter-head': letterHead,
    'letter-signature': letterSignature,
    furniture,
    footnotes,
    footnote,
    term,
    date,
    inline: {
      patterns: include(
        'set-aside-note',
        'work-note',
        'converter-mark',
        'footnote-in-line',
        'url',
        'term',
        'reference',
        'footnote-mark',
        'bold',
      ),
    },
    'work-note': workNote,
    'bare-work-note': bareWorkNote,
    'source-note': sourceNote,
    'set-aside-note': setAsideNote,
    'converter-mark': converterMark,
    'footnote-in-line': footnoteInLine,
    'footnote-mark': footnoteMark,
    reference,
    url,
    bold,
    'list-item': listItem,
  },
};
