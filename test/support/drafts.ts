import fc from 'fast-check';

/** Words as they occur, and signs that mean something in Word's XML, in HTML or in a draft. */
const WORDS = [
  'de', 'trein', 'rijdt', 'niet', 'spoorbrug', 'vraag', 'antwoord', 'minister', 'coördinatie', 'Hoogveld', '«Wissel»', '‘s avonds',
  '“stiptheid”', 'NS’er', '1.200', '3,5%', '€ 60', 'km²', 'A&B', '<5', '>9', '"zo"', "'t", 'en/of', '(deels)', '2031–2032', 'CO2-uitstoot',
  'https://spoor.example/a_b_c?d=1&e=2', 'art. 3, lid 2', 'é', '漢字', '🚂', '…', '–', '§ 4', 'x*y', 'snake_case', 'a=b', '#4', '[sic]',
  'vraag 2', 'antwoord op vraag 1', '5 mei 2030', 'auto-\u200cbus', 'ver\u00adkeer', '10\u00a0km', '**vet**', '_schuin_',
]; // prettier-ignore

const MEMBERS = [
  'Koopstra (D66)',
  'Van den Wijngaert (GroenLinks-PvdA)',
  'De Jong-Visser (VVD)',
  'Öztürk (SP)',
];
const OFFICES = [
  'Minister van Financiën',
  'Staatssecretaris van Infrastructuur en Waterstaat',
  'Minister-President',
  'Minister voor Klimaat en Groene Groei',
];
const OFFICIALS = [
  'Minister Duinker (Financiën)',
  'Staatssecretaris Van der Meer (Infrastructuur en Waterstaat)',
  'Minister-President Adema',
];
const SUBJECTS = [
  'de trein',
  'het bericht «Trein, bus & tram: wie wacht?»',
  'de stand van zaken in 2030 (deel 2)',
];

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

const head = fc
  .record({
    members: fc.uniqueArray(fc.constantFrom(...MEMBERS), { minLength: 1, maxLength: 3 }),
    to: fc.uniqueArray(fc.constantFrom(...OFFICES), { minLength: 1, maxLength: 2 }),
    subject: fc.constantFrom(...SUBJECTS),
    date: fc.option(fc.constantFrom('3 mei 2031', '12 december 2030'), { nil: undefined }),
    number: fc.option(fc.constantFrom('2031Z00412', '2030Z12345'), { nil: undefined }),
    by: fc.uniqueArray(fc.constantFrom(...OFFICIALS), { maxLength: 2 }),
    behalf: fc.option(fc.constantFrom(...OFFICES), { nil: undefined }),
    also: fc.boolean(),
  })
  .map(({ members, to, subject, date, number, by, behalf, also }) => {
    const who = members.length === 1 ? 'het lid' : 'de leden';
    const sent = date === undefined ? '' : ` (ingezonden ${date})`;
    const asked = `Vragen van ${who} ${listed(members)} aan de ${listed(to).replace(' en ', ' en de ')} over ${subject}${sent}.`;
    const answered = `Antwoord van ${listed(by)}${behalf === undefined ? '' : `, mede namens de ${behalf}`}`;
    return [
      ...(number === undefined ? [] : [number]),
      asked,
      ...(by.length === 0 ? [] : [answered]),
      ...(also ? ['Zie ook Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 87'] : []),
    ].join('\n\n');
  });

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(' '));
const sentence = words.map((some) => `Zo is ${some}.`);
/** A bar in a cell does not divide it. */
const cell = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: words.map((some) => `ja \\| ${some}`) },
);
const items = fc.array(words, { minLength: 2, maxLength: 5 });

/** `{noot}` stands where a mark can be. */
const block = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(sentence, sentence).map(([one, other]) => `${one}{noot} ${other}{noot}`) },
  { weight: 1, arbitrary: sentence },
  listOf((_, item) => `- ${item}`),
  listOf((at, item) => `${at + 1}. ${item}`),
  listOf((at, item) => `${at + 1}) ${item}`),
  listOf((at, item) => `${String.fromCharCode(97 + at)}. ${item}{noot}`),
  listOf((at, item) => `${String.fromCharCode(97 + at)}) ${item}`),
  listOf((at, item) => (at % 2 === 0 ? `${at / 2 + 1}. ${item}` : `   - ${item}`)),
  listOf((at, item) => (at === 0 ? `- ${item}` : `  - ${item}`)),
  fc
    .array(fc.tuple(words, cell, words), { minLength: 2, maxLength: 4 })
    .map((rows) => rows.map((row) => `| ${row.join(' | ')}{noot} |`).join('\n')),
);

function listOf(line: (at: number, item: string) => string): fc.Arbitrary<string> {
  return items.map((some) => `Het gaat om:\n\n${some.map((item, at) => line(at, item)).join('\n')}`);
}

const body = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n'));
const asked = fc
  .tuple(body, fc.boolean())
  .map(([text, plain]) => (plain ? 'Klopt het dat de trein niet rijdt?{noot}' : text));

interface Set {
  readonly question: string;
  readonly answer: string;
  readonly size: number;
}

const set: fc.Arbitrary<Set> = fc.record({
  question: asked,
  answer: fc.oneof({ weight: 5, arbitrary: body }, { weight: 1, arbitrary: fc.constant('') }),
  size: fc.constantFrom(1, 1, 1, 2, 3),
});

/** Whole drafts: a head, up to twelve questions with their answers, alone, in groups or elsewhere, and footnotes. */
export const wholeDrafts: fc.Arbitrary<string> = fc
  .record({
    top: head,
    sets: fc.array(set, { minLength: 1, maxLength: 8 }),
    order: fc.constantFrom('under', 'under', 'at the end', 'turned round'),
    noted: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
    notes: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    end: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ top, sets, order, noted, notes, end }) => {
    let count = 0;
    const pieces = sets.map(({ question, answer, size }) => {
      const numbers = Array.from({ length: size }, () => ++count);
      return {
        asked: numbers.map((number) => `Vraag ${number}\n${question}`).join('\n\n'),
        answered: `Antwoord ${listed(numbers.map(String))}\n${answer}`.trimEnd(),
      };
    });
    const answers = pieces.map(({ answered }) => answered);
    if (order === 'turned round') answers.reverse();
    const text =
      order === 'under'
        ? pieces.flatMap(({ asked, answered }) => [asked, answered])
        : [...pieces.map(({ asked }) => asked), ...answers];
    return withNotes([top, ...text].join('\n\n'), noted, notes).replaceAll('\n', end);
  });

/** More than any set has. */
const MOST_FOOTNOTES = 30;

/** Puts marks in some of the places for them, and the footnotes at the end. */
function withNotes(text: string, noted: readonly boolean[], notes: readonly string[]): string {
  const feet: string[] = [];
  let place = 0;
  const marked = text.replace(/\{noot\}/g, () => {
    if (noted[place++ % noted.length] !== true || feet.length === MOST_FOOTNOTES) return '';
    const mark = feet.length + 1;
    feet.push(`[${mark}] ${notes[feet.length % notes.length] ?? ''}`);
    return ` [${mark}]`;
  });
  return `${[marked, feet.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}
