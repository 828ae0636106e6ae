import { FURNITURE_LINE } from './furniture.ts';
import { ANY_HEADING, ASKING, BLANKS, BLANK_LINE, LINE_END, LINE_START } from './headings.ts';
import { before, either, include, scope, type Rule } from './rule.ts';

const NAMES = '(?=[\\p{Lu}«“‘"(]|https?:|www\\.|\\[)';
const SPACED = `${LINE_START}(?:[1-9]\\d{0,2}|[1-9]\\d?\\)(?!${BLANKS}${ASKING})|\\[\\d{1,3} ?\\])${BLANKS}${NAMES}`;

/** `1De Telegraaf`, as some readers of pdf glue it; `3D` and `5G` are words. */
const GLUED =
  '^[1-9]\\d?(?=[\\p{Lu}«]|https?:|www\\.|[a-z-]{2,40}\\.(?:nl|eu|com|org)(?![\\p{L}]))(?!\\d{0,1}[DG](?![\\p{L}]))';
const NOTE = either(SPACED, GLUED);

/** The rest of an address that a page broke off: one word that can be nothing else. */
const ADDRESS_LINE = `${LINE_START}(?:https?://|www\\.)?(?=\\S*(?:/|\\.\\p{Ll}{2}))[^\\s«»]{4,400}${LINE_END}`;

/** A new page begins with a form feed, which some converters make a blank. */
const NEW_PAGE = '^[ \\f](?=\\S)';

const AFTER_NOTE = before(BLANK_LINE, NOTE, NEW_PAGE, FURNITURE_LINE, ...ANY_HEADING);

export const footnote: Rule = {
  name: scope('meta.footnote'),
  begin: `(?=${NOTE})[ \\t\\f\\x{A0}]{0,80}\\[?(\\d{1,3})(?: ?\\]|\\))?[ \\t\\x{A0}]{0,8}`,
  end: AFTER_NOTE,
  beginCaptures: { 1: { name: scope('constant.numeric.footnote-mark') } },
  contentName: scope('comment.block.footnote'),
  patterns: include('url', 'reference'),
};

const restOfAddress: Rule = {
  begin: `(?=${ADDRESS_LINE})`,
  end: `${AFTER_NOTE}|^(?!\\S{1,400}${LINE_END})`,
  contentName: scope('comment.block.footnote', 'markup.underline.link.url'),
};

function notes(start: string): Rule {
  return {
    begin: `(?=${start})`,
    end: `^(?!${either(BLANK_LINE, NOTE, ADDRESS_LINE)})`,
    patterns: [{ include: '#footnote' }, restOfAddress],
  };
}

/** Footnotes at the foot of a page: after a blank line, or glued to their number. */
export const footnotes: Rule = {
  patterns: [
    { begin: BLANK_LINE, end: '^(?=\\s*\\S)', applyEndPatternLast: 1, patterns: [notes(SPACED)] },
    notes(GLUED),
  ],
};
