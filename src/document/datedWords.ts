import type { Span } from './model.ts';

/** Words that were true when they were written: `time` counts from that day, `office` names who was in office then. */
export interface DatedWords extends Span {
  readonly kind: 'time' | 'office';
  readonly text: string;
}

const PERIODS = 'jaar|maand|maanden|week|weken|kwartaal|schooljaar|kalenderjaar|begrotingsjaar';
const SEASONS = 'zomer|winter|herfst|lente|voorjaar|najaar';

/** Words that count from the day on which they were written. */
const TIME = [
  String.raw`jl\.|j\.l\.|jongstleden`,
  String.raw`recente?|recentelijk|onlangs|zojuist|kortgeleden|zeer binnenkort|binnenkort`,
  String.raw`momenteel|thans|inmiddels|op dit moment|op het moment|tot op heden|vandaag|gisteren|morgen`,
  String.raw`(?:eerder|later|begin|eind|medio) dit jaar`,
  String.raw`(?:dit|deze|dezer|vorige?|volgende?|afgelopen|komende?) (?:(?:\d+|twee|drie|vier|vijf|tien) )?(?:${PERIODS}|${SEASONS}|dagen)`,
  String.raw`(?:vóór|voor|na) (?:de zomer|het (?:zomer|kerst|herfst|mei|voorjaars|krokus)?reces)`,
];

/** Words that name who was in office. */
const OFFICE = [
  String.raw`(?:mijn|onze|diens|haar|zijn) (?:ambts?)?voorgang(?:st)?ers?|ambtsvoorgang(?:st)?ers?`,
  String.raw`(?:dit|het (?:huidige|vorige|nieuwe|demissionaire)) kabinet|deze (?:regering|kabinetsperiode)|demissionaire?`,
  String.raw`(?:regeer|coalitie|hoofdlijnen)akkoord|regeerprogramma`,
];

const WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<time>${TIME.join('|')})|(?<office>${OFFICE.join('|')}))(?![\p{L}\d])`,
  'giu',
);

/** The words in a text that were true when it was written. */
export function datedWords(text: string): readonly DatedWords[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    kind: match.groups?.['time'] === undefined ? 'office' : 'time',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
