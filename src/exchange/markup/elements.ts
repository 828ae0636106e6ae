/**
 * What elements are, in HTML and in the XML of officielebekendmakingen.nl: that of today (`kamervragen`, `vraag`, `nr`,
 * `al`) and that of before (`vraagdoc`, `omschr`, `nummer`, `reactie`).
 */
export const LEFT_OUT = new Set(
  'head metadata meta script style template noscript svg iframe object nav button form title'.split(' '),
);

export const BLOCKS = new Set(
  (
    'p div section article main body blockquote pre figure figcaption address header footer aside hr dl dt dd ul ol ' +
    'h1 h2 h3 h4 h5 h6 table thead tbody tfoot td th entry ' +
    'al nr nummer titel kop tussenkop kamervraagkop kamervraagnummer kamervraagomschrijving kamervraagopmerking ' +
    'vraag antwoord vraagnummer omschr reactie toelicht ondertekening functie tekst lijst tgroup noot voetnoot ' +
    'noot.al dossier dossiernr stuk stuknr datumtekst vrije-tekst algemeen'
  ).split(' '),
);

/** Lines of a masthead, which stay together. */
export const LINES = new Set(['tekstregel']);
export const ITEMS = new Set(['li']);
/** The number that an item of a list has of its own. */
export const ITEM_NUMBERS = new Set(['li.nr']);
export const TABLES = new Set(['table']);
export const ROWS = new Set(['tr', 'row']);
export const CELLS = new Set(['td', 'th', 'entry']);

/** A footnote that stands where its mark is. */
export const NOTES = new Set(['noot', 'voetnoot']);
export const NOTE_NUMBERS = new Set(['noot.nr', 'nr', 'nummer']);
/** A mark of a footnote that stands elsewhere. */
export const NOTE_REFERENCES = new Set(['nootref', 'voetref']);
