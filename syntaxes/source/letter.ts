import { date } from './dates.ts';
import { BLANK, LINE_END, LINE_START } from './headings.ts';
import { either, scope, type Rule } from './rule.ts';

const TITLE = '(?:Nr\\. \\d{1,4} )?(?:BRIEF|BRIEVEN|VERSLAG) VAN (?:DE|HET) \\p{Lu}.{0,200}';
const ADDRESSEE = 'Aan de [Vv]oorzitter van de (?:Tweede|Eerste) Kamer.{0,60}';
const LABEL =
  '(?:Ons kenmerk|Uw kenmerk|Uw brief(?:\\(nummer\\))?|Datum|Onderwerp|Betreft|Contactpersoon|Projectnaam|Bijlagen?)';

const LABELLED = scope('markup.bold.label');

export const LETTER_START = `${LINE_START}${either(TITLE, ADDRESSEE, '(?:> ?)?Retouradres(?![\\p{L}])')}`;

/** The lines above a letter's text. */
export const letterHead: Rule = {
  patterns: [
    { match: `${LINE_START}(${TITLE})${LINE_END}`, captures: { 1: { name: scope('markup.bold.head') } } },
    {
      match: `${LINE_START}(${ADDRESSEE})${LINE_END}`,
      captures: { 1: { name: scope('entity.name.type.official') } },
    },
    {
      match: `${LINE_START}(?:(${LABEL})(?=:|${LINE_END})|(?:> ?)?(Retouradres)(?=\\s))`,
      captures: { 1: { name: LABELLED }, 2: { name: LABELLED } },
    },
    {
      match: `${LINE_START}(?:\\p{Lu}[\\p{L} ’']{1,30}, )?(?=\\d{1,2}${BLANK}\\p{Ll})(.{6,20})${LINE_END}`,
      captures: { 1: { patterns: [date] } },
    },
  ],
};

/** `De Minister van …,` and the name under it. */
export const letterSignature: Rule = {
  begin: `${LINE_START}((?i:de (?:minister|staatssecretaris)).{0,200},)${LINE_END}`,
  end: `^(?=\\s*\\S)(.{0,80})$`,
  beginCaptures: { 1: { name: scope('entity.name.type.official') } },
  endCaptures: { 1: { name: scope('entity.name.type.official') } },
};
