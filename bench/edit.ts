/**
 * How long is the editor's thread kept busy by a keystroke in a document with a hundred questions? The bound is on what
 * comes between the change and the findings: the document, and all checks with their fixes. Beside it stands what VS Code
 * asks for afterwards: outline, folding, links, margin and status bar. Turning that into VS Code's own objects is not in
 * these figures.
 */
import { findings } from '../src/checks/index.ts';
import { destinationsOf } from '../src/document/destinations.ts';
import { foldingSpans } from '../src/document/folding.ts';
import type { Document } from '../src/document/model.ts';
import { openQuestions } from '../src/document/openQuestions.ts';
import { outline } from '../src/document/outline.ts';
import { parse } from '../src/document/parse.ts';
import { progressText } from '../src/document/progressText.ts';
import { innerTargets } from '../src/document/targets.ts';
import { pseudoRandom } from './pseudoRandom.ts';
import { atMost, report } from './report.ts';
import { percentile, timeOf } from './timing.ts';

const QUESTIONS = 100;
const WARM_UP = 50;
const EDITS = 500;
const MOST_MS = 10;

/** What someone does while writing, the frequent things more often: letters, but also headings broken and begun. */
const TYPED = ['e', 'n', ' ', 'a', 't', '.', '\n', '\n\n', '[PM ', ']', 'Vraag ', '\n\nAntwoord ', 'vraag 3'];

const next = pseudoRandom(2031);
const before = dossier(QUESTIONS);
let text = before;
const untilFindings: number[] = [];
const afterwards: number[] = [];
for (let edit = 0; edit < WARM_UP + EDITS; edit++) {
  text = edited(text);
  let document = parse('');
  untilFindings.push(timeOf({ run: () => findings((document = parse(text))), times: 1 }));
  afterwards.push(timeOf({ run: () => restOf(document), times: 1 }));
}
const [first = NaN] = untilFindings;
const measured = untilFindings.slice(WARM_UP);
const p95 = percentile(measured, 95);

report(`An edit in a document with ${QUESTIONS} questions (${before.length} characters), ${EDITS} edits`, [
  { what: 'Until the findings are there: the very first, nothing compiled yet', figure: milliseconds(first) },
  { what: 'Until the findings are there: median', figure: milliseconds(percentile(measured, 50)) },
  {
    what: 'Until the findings are there: 95th percentile',
    figure: milliseconds(p95),
    bound: `< ${MOST_MS} ms`,
    kept: atMost(p95, MOST_MS),
  },
  {
    what: 'Outline, folding, links and the rest afterwards: 95th percentile',
    figure: milliseconds(percentile(afterwards.slice(WARM_UP), 95)),
  },
]);

function restOf(document: Document): readonly unknown[] {
  return [
    outline(document),
    foldingSpans(document),
    openQuestions(document),
    progressText(document),
    innerTargets(document).map((target) => destinationsOf(document, target)),
  ];
}

function edited(given: string): string {
  const at = next(given.length);
  const removed = next(4) === 0 ? 1 + next(12) : 0;
  // Mostly a letter; now and then one of the others.
  const typed = removed > 0 ? '' : (TYPED[next(3) > 0 ? next(6) : next(TYPED.length)] ?? '');
  return given.slice(0, at) + typed + given.slice(at + removed);
}

function dossier(questions: number): string {
  const head =
    'Vragen van de leden Veldzicht (D66) en Duinkerk (CDA) aan de Minister van Infrastructuur en Waterstaat over ' +
    'de treinen naar Oosterhage (ingezonden 14 januari 2031).\n2031Z00412\n\n' +
    'Antwoord van Minister Zwanenveer (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).\n';
  const pairs = Array.from({ length: questions }, (_, at) => pair(at + 1));
  const notes = Array.from(
    { length: questions / 5 },
    (_, at) => `[${at + 1}] De Hoogveldbode, 1${at} mei 2030.`,
  );
  return `${head}\n${pairs.join('\n')}\n${notes.join('\n')}\n`;
}

/** Every ninth question has no answer yet; every fifth has a footnote. */
function pair(number: number): string {
  const mark = number % 5 === 0 ? ` [${number / 5}]` : '';
  const question =
    `Vraag ${number}\nHoe vaak is de avondtrein naar Oosterhage in de afgelopen jaren uitgevallen, en wat waren per ` +
    `kwartaal de belangrijkste oorzaken?${mark} Kunt u dat vergelijken met de treinen in de ochtend? Zo nee, waarom niet?\n`;
  if (number % 9 === 0) return question;
  const sentence =
    'De vervoerder geeft aan dat ongeveer de helft van de uitval het gevolg was van storm en van werk aan het spoor. ';
  return (
    `${question}\nAntwoord ${number}\n${sentence.repeat(4)}Zie ook het antwoord op vraag ${(number * 7) % 100}.\n\n` +
    `${sentence.repeat(3)}Dat staat ook in Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. ${number}.\n`
  );
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
