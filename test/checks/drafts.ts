import fc from 'fast-check';

/** How a draft is written. */
interface Style {
  readonly lineBreak: '\n' | '\r\n';
  readonly bold: boolean;
  readonly closing: '' | ':';
  /** `Antwoord .` has no number. */
  readonly answer: 'Antwoord' | 'Antwoord op vraag' | 'Antwoord vraag' | 'Antwoord .';
  readonly blankLine: boolean;
  /** Each answer below its question, or all of them below all questions. */
  readonly together: boolean;
}

/** One question with what follows it; `step` is what its number adds to the one before: 0 doubles it, 2 skips one. */
interface Block {
  readonly size: number;
  readonly step: number;
  readonly question: string;
  readonly answer: 'text' | 'missing' | 'empty' | 'note' | 'double' | 'unheaded' | 'other number' | 'apart';
  readonly text: string;
}

const QUESTIONS = [
  'Rijdt de stoptrein naar Bedum elk halfuur?',
  'Is het drinkwater uit de duinen getest? Zo ja, hoe vaak? Zo nee, waarom niet?',
  'Kunt u de schoolmaaltijden een voor een toelichten?',
  'Wat kost de maaltijd, en wie betaalt haar?',
];
const ANSWERS = [
  'Ja.',
  'Nee, daarvan is geen sprake.',
  'De provincie bouwt het station dit jaar om.\n\nDaarna rijden er meer treinen.',
  'Zie het antwoord op vraag 1.',
  'Ja, zie ook de antwoorden op de vragen 2 en 3.',
  'Dat is nog niet bekend [PM datum], zie vraag 9.',
  'Er rijden meer treinen. [bron: Aanhangsel Handelingen 2023–2024, nr. 12, antwoord 9]',
  'Er rijden meer treinen.\n\n[bron: antwoord-trein.txt, antwoord 2]\n[bron: trein.md]',
  'In 2024 waren het er 12. Ik verwijs naar het antwoord op vraag 2 van de vragen van het lid Smit.',
];

const style: fc.Arbitrary<Style> = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n'),
  bold: fc.boolean(),
  closing: fc.constantFrom('', ':'),
  answer: fc.constantFrom('Antwoord', 'Antwoord op vraag', 'Antwoord vraag', 'Antwoord .'),
  blankLine: fc.boolean(),
  together: fc.boolean(),
});

const block: fc.Arbitrary<Block> = fc.record({
  size: fc.constantFrom(1, 1, 1, 2, 3),
  step: fc.constantFrom(1, 1, 1, 1, 1, 0, 2),
  question: fc.constantFrom(...QUESTIONS),
  answer: fc.constantFrom(
    'text',
    'text',
    'text',
    'missing',
    'empty',
    'note',
    'double',
    'unheaded',
    'other number',
    'apart',
  ),
  text: fc.constantFrom(...ANSWERS),
});

/** Drafts as a writer may have them half done: answers forgotten, empty, doubled, wrongly numbered, in any style. */
export const drafts: fc.Arbitrary<string> = draftsOf((blocks) => blocks);

/**
 * Drafts that have wrong numbers or references, but not both: a number that is put right may show that a
 * reference was wrong all along.
 */
export const plainDrafts: fc.Arbitrary<string> = draftsOf((blocks) =>
  blocks.some(({ step, answer }) => step !== 1 || answer === 'other number')
    ? blocks.map((one) => ({ ...one, text: withoutReferences(one.text) }))
    : blocks,
);

/** Drafts without defects in which every question, alone or in a group, has its answer. */
export const completeDrafts: fc.Arbitrary<string> = draftsOf((blocks) =>
  blocks.map((one) => ({ ...one, step: 1, answer: 'text', text: withoutReferences(one.text) })),
);

function draftsOf(changed: (blocks: readonly Block[]) => readonly Block[]): fc.Arbitrary<string> {
  return fc
    .tuple(style, fc.array(block, { minLength: 1, maxLength: 7 }))
    .map(([how, blocks]) => write(how, changed(blocks)));
}

function withoutReferences(text: string): string {
  return /vraag|vragen|PM|bron:/.test(text) ? 'Ja.' : text;
}

function write(how: Style, blocks: readonly Block[]): string {
  const paragraphs = [
    'Vragen van het lid De Wit (Streekbelang) aan de Minister van Verkeer over de stoptrein (ingezonden 3 maart 2025).',
    'Antwoord van Minister Bakker (Verkeer) (ontvangen 24 maart 2025).',
  ];
  const answers: string[] = [];
  let last = 0;
  for (const one of blocks) {
    const first = Math.max(1, last + one.step);
    const labels = Array.from({ length: one.size }, (_, at) => first + at);
    last = first + one.size - 1;
    paragraphs.push(headed(how, 'Vraag', labels, one.question));
    const isApart = how.together && how.answer !== 'Antwoord .' && one.answer !== 'unheaded';
    const place = isApart ? answers : paragraphs;
    place.push(...answersTo(how, one, labels));
  }
  return `${[...paragraphs, ...answers].join('\n\n')}\n`.replaceAll('\n', how.lineBreak);
}

function answersTo(how: Style, { answer, text }: Block, labels: readonly number[]): readonly string[] {
  switch (answer) {
    case 'text':
      return [headed(how, how.answer, labels, text)];
    case 'missing':
      return [];
    case 'empty':
      return [headed(how, how.answer, labels, '')];
    case 'note':
      return [headed(how, how.answer, labels, '[PM antwoord volgt]')];
    case 'double':
      return [headed(how, how.answer, labels, ''), headed(how, how.answer, labels, text)];
    case 'unheaded':
      return [text];
    case 'other number':
      return [
        headed(
          how,
          how.answer,
          labels.map((label) => label + 40),
          text,
        ),
      ];
    case 'apart':
      return labels.map((label) => headed(how, how.answer, [label], text));
  }
}

function headed(how: Style, word: string, labels: readonly number[], text: string): string {
  const numbers = labels.length < 2 ? labels.join() : `${labels.slice(0, -1).join(', ')} en ${labels.at(-1)}`;
  const markup = how.bold ? '**' : '';
  const words = word === 'Antwoord .' ? 'Antwoord' : `${word} ${numbers}`;
  const heading = markup + words + how.closing + markup;
  return text === '' ? heading : `${heading}${how.blankLine ? '\n\n' : '\n'}${text}`;
}
