import { BLANK, BLANKS, BLANK_LINE, LINE_START } from './headings.ts';
import { either, include, scope, type Rule } from './rule.ts';

const BOLD = '\\*{0,3}';
const MEMBERS = '(?:(?:het|de|van|lid|leden)\\s{1,4}){0,6}(?:lid|leden)(?![\\p{L}])';
const OFFICE = `(?i:minister|staatssecretaris|bewinds)`;

/** `Vragen van het lid`, `Mondelinge vragen van de leden`, and the slips that occur: `van de leden lid`. */
const ASKED_BY = `(?:(?:Mondelinge|Schriftelijke)${BLANKS}vra|Vra)(?:gen|ag)${BLANKS}van${BLANKS}${MEMBERS}`;
const ANSWERED_BY = `(?:Antwoord(?:en)?|Beantwoording|Mededeling)${BLANKS}van${BLANKS}(?=(?:de${BLANKS})?${OFFICE})`;

export const ASKED_LINE = `${LINE_START}${BOLD}${ASKED_BY}`;
export const ANSWERED_LINE = `${LINE_START}${BOLD}${ANSWERED_BY}`;

const TERM = '\\((?:\\s{0,4}\\(?(?:ontvangen|ingezonden)(?![\\p{L}]))';
const SEE_ALSO = '(?<![\\p{L}])Zie ook Aanhangsel';

/** Coarser than the headings themselves: a head has no line that begins like one of these. */
const AFTER_HEAD =
  `${BLANK_LINE}|${LINE_START}(?:${BOLD}(?:Vra(?:ag|gen)|Antwoord|Mededeling|Mondelinge|Zie ook)(?![\\p{L}])` +
  `|(?:ah|kv)-tk-|ISSN |[’'‘]s-Gravenhage|Tweede Kamer,|\\d{1,3}\\.?${BLANK}{0,8}$)`;

/** `(ingezonden 31 juli 2025)`, `(ontvangen (ontvangen 7 juni 2024)`, over the end of a line too. */
export const term: Rule = {
  name: scope('meta.term'),
  begin: TERM,
  end: `\\)|(?=${AFTER_HEAD})`,
  patterns: include('date'),
};

interface Place {
  readonly asked: string;
  readonly answered: string;
  /** What the head cannot go past. */
  readonly stop: string;
}

/** Heads that begin a line, in documents with lines. */
export const headOnLines = headRules({
  asked: ASKED_LINE,
  answered: ANSWERED_LINE,
  stop: `(?=${AFTER_HEAD})`,
});

const INLINE_STOP = '(?=\\s(?:Vraag|Antwoord) 1\\s|\\s(?:Antwoord|Mededeling) van )|$';

/** Heads in a document of which the line breaks are gone. */
export const headInLine = headRules({
  asked: `(?<=\\s)${ASKED_BY}`,
  answered: `(?<=\\s)${ANSWERED_BY}`,
  stop: INLINE_STOP,
});

function headRules({ asked, answered, stop }: Place): { readonly asked: Rule; readonly answered: Rule } {
  return { asked: askedRule(asked, stop), answered: answeredRule(answered, stop) };
}

function askedRule(begin: string, stop: string): Rule {
  return {
    name: scope('meta.head.asked'),
    begin,
    end: stop,
    beginCaptures: { 0: { name: scope('markup.bold.head') } },
    patterns: [membersRule(stop), addresseesRule(stop), subjectRule(stop), ...include('term', 'inline')],
  };
}

/** Names are what stands between `lid` and `aan`, parties what stands in brackets there. */
function membersRule(stop: string): Rule {
  return {
    begin: '\\G',
    end: `(?<![\\p{L}])(?=aan(?![\\p{L}]))|${stop}`,
    patterns: [
      {
        begin: '(\\()((?:beiden|allen)(?![\\p{L}]))?',
        end: `\\)|(?=aan${BLANKS}de(?![\\p{L}]))|${stop}`,
        contentName: scope('variable.other.constant.party'),
      },
      {
        name: scope('entity.name.type.member'),
        match: `(?<![^\\s(),])(?!(?:en|aan)(?![\\p{L}]))[^\\s(),]+(?:${BLANKS}(?!(?:en|aan)(?![\\p{L}]))[^\\s(),]+)*`,
      },
    ],
  };
}

function addresseesRule(stop: string): Rule {
  return {
    begin: '(?<![\\p{L}])aan(?![\\p{L}])',
    end: `(?<![\\p{L}])(?=${either('over', 'inzake', 'betreffende')}(?![\\p{L}]))|(?=${TERM})|${stop}`,
    contentName: scope('entity.name.type.official'),
  };
}

function subjectRule(stop: string): Rule {
  return {
    begin: `(?<![\\p{L}])${either('over', 'inzake', 'betreffende')}(?![\\p{L}])`,
    end: `(?=${TERM})|${stop}`,
    contentName: scope('string.unquoted.subject'),
    patterns: include('inline'),
  };
}

function answeredRule(begin: string, stop: string): Rule {
  return {
    name: scope('meta.head.answered'),
    begin,
    end: stop,
    beginCaptures: { 0: { name: scope('markup.bold.head') } },
    patterns: [
      {
        begin: '\\G',
        end: `(?=${TERM}|${SEE_ALSO})|${stop}`,
        contentName: scope('entity.name.type.official'),
      },
      ...include('term', 'inline'),
    ],
  };
}
