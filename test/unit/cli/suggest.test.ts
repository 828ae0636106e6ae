import assert from 'node:assert/strict';
import { checkRun, runOn } from './world.ts';

const HEAD =
  'Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over de trein naar Oosterhage (ingezonden 14 januari 2031).\n\n';
const EARLIER = `${HEAD}Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).
2031Z00412

Vraag 1
Hoe vaak is de avondtrein naar Oosterhage uitgevallen?

Antwoord 1

De avondtrein naar Oosterhage is dit jaar
twaalf keer uitgevallen, vooral door storm.

Vraag 2
Krijgen scholen een moestuin?

Antwoord 2
Scholen kiezen zelf of zij een moestuin aanleggen bij het schoolplein.
`;
const LETTER = `Retouradres Postbus 9, Westmeer

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 maart 2031

De perrons van de stations aan de Veenlijn worden volgend jaar verhoogd, zodat reizigers met een rolstoel zonder hulp kunnen instappen.
`;
const DRAFT = `${HEAD}Vraag 1\nHoe vaak is de avondtrein naar Oosterhage uitgevallen?\n\nAntwoord 1\nDaar komt een antwoord op over de avondtrein naar Oosterhage.\n`;
const LIBRARY = `passages:
  - titel: Uitval van treinen
    tekst: |
      Vragen over uitgevallen treinen van {{lid}} stuurt de {{aanhangsel}} door aan de vervoerder.
    datum: 2031-01-06
`;
const FILES = {
  'archief/eerder.txt': EARLIER,
  'archief/brief.md': LETTER,
  'archief/lijst.txt': 'Brood en kaas.\n',
};

interface Suggested {
  readonly rank: number;
  readonly score: number;
  readonly text: string;
  readonly source: { readonly label: string; readonly file: string; readonly line: number };
}

/** What is suggested: rank, text and place of each passage. */
async function checkSuggestions(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  expected: readonly string[],
): Promise<void> {
  const { out, exit, err } = await runOn(files, ['suggest', '--json', ...args], DRAFT);
  assert.deepEqual([exit, err], [0, '']);
  const suggested = JSON.parse(out) as readonly Suggested[];
  assert.deepEqual(
    suggested.map(
      ({ rank, text, source }) => `${rank}. ${text.slice(0, 40)} | ${source.file}:${source.line}`,
    ),
    expected,
  );
}

const TRAIN = 'De avondtrein naar Oosterhage is dit jaa';
const PLATFORMS = 'De perrons van de stations aan de Veenli';
const archive = ['--archive', '@/archief'];

describe('suggest', () => {
  it('prints rank, score, source and text', async () => {
    const args = [
      'suggest',
      ...archive,
      '--question',
      'Hoe vaak is de avondtrein naar Oosterhage uitgevallen?',
    ];
    const { exit, out } = await runOn(FILES, [...args, '--top', '1']);
    assert.equal(exit, 0);
    assert.equal(
      out,
      `1. 1,00  Vraagnummer 2031Z00412, antwoord 1 (24 februari 2031)
   @/archief/eerder.txt:11

   De avondtrein naar Oosterhage is dit jaar twaalf keer uitgevallen, vooral door storm.
`,
    );
  });

  it('finds letters too', async () => {
    const question = 'Kunnen reizigers met een rolstoel zelf instappen vanaf het perron?';
    await checkSuggestions(
      FILES,
      [...archive, '--question', question],
      [`1. ${PLATFORMS} | @/archief/brief.md:7`],
    );
  });

  it('asks with the words of a question in a file', async () => {
    await checkSuggestions(
      { ...FILES, 'concept.txt': DRAFT },
      [...archive, '--file', '@/concept.txt', '--number', '1'],
      [`1. ${TRAIN} | @/archief/eerder.txt:11`],
    );
  });

  it('asks with a question from standard input', async () => {
    await checkSuggestions(
      FILES,
      [...archive, '--file', '-', '--number', '1'],
      [`1. ${TRAIN} | @/archief/eerder.txt:11`],
    );
  });

  it('leaves out the file that the question is from', async () => {
    await checkSuggestions(
      { ...FILES, 'archief/concept.txt': DRAFT },
      [...archive, '--file', '@/archief/../archief/concept.txt', '--number', '1'],
      [`1. ${TRAIN} | @/archief/eerder.txt:11`],
    );
  });

  it('says that nothing fits', async () => {
    const err = 'Er is geen passage gevonden die bij deze vraag past.\n';
    await checkRun(FILES, ['suggest', ...archive, '--question', 'Giraffe?'], { err });
    await checkRun(FILES, ['suggest', '--json', ...archive, '--question', 'Giraffe?'], { out: '[]\n', err });
  });
});

describe('suggest with a library', () => {
  const files = { ...FILES, 'bieb/spoor.passages.yaml': LIBRARY, 'concept.txt': DRAFT };
  const withLibrary = [...archive, '--library', '@/bieb'];

  it('fills in what the head of the file knows', async () => {
    const args = ['suggest', ...withLibrary, '--file', '@/concept.txt', '--number', '1'];
    const { out, exit } = await runOn(files, args);
    assert.equal(exit, 0);
    assert.match(out, /Standaardpassage.*\n {3}@\/bieb\/spoor\.passages\.yaml:2\n/);
    assert.match(out, /treinen van Veldzicht \(D66\) stuurt de \[PM aanhangsel\] door/);
  });

  it('shows the placeholders where there is no head', async () => {
    const { out } = await runOn(files, ['suggest', ...withLibrary, '--question', 'Uitval van treinen?']);
    assert.match(out, /treinen van \{\{lid\}\} stuurt/);
  });

  it('says what is wrong with a library, and uses the rest', async () => {
    const broken = { ...files, 'bieb/spoor.passages.yaml': `${LIBRARY}  - titel: Zonder tekst\n` };
    const { out, err, exit } = await runOn(broken, [
      'suggest',
      ...withLibrary,
      '--question',
      'Uitval van treinen?',
    ]);
    assert.equal(exit, 2);
    assert.match(err, /^In ‘@\/bieb\/spoor\.passages\.yaml’ staat een fout op regel 6: .*\n$/);
    assert.match(out, /treinen van \{\{lid\}\} stuurt/);
  });
});

describe('suggest with synonyms', () => {
  const SYNONYMS = 'synoniemen:\n  - [avondtrein, nachtsprinter, wagenstel]\n';
  const LIBRARY_ONLY = `passages:\n  - titel: Wagenstellen\n    tekst: Een wagenstel valt uit bij storm.\n`;

  it('finds what is called otherwise, in the archive and in a library', async () => {
    const files = { ...FILES, 'bieb/a.passages.yaml': LIBRARY_ONLY, 'bieb/spoor.synoniemen.yaml': SYNONYMS };
    const args = [...archive, '--library', '@/bieb', '--question', 'Nachtsprinter?'];
    await checkSuggestions(files, args, [
      `1. ${TRAIN} | @/archief/eerder.txt:11`,
      '2. Een wagenstel valt uit bij storm. | @/bieb/a.passages.yaml:2',
    ]);
    const inArchive = { ...FILES, 'archief/spoor.synoniemen.yaml': SYNONYMS };
    await checkSuggestions(
      inArchive,
      [...archive, '--question', 'Nachtsprinter?'],
      [`1. ${TRAIN} | @/archief/eerder.txt:11`],
    );
  });
});

describe('suggest ends with 2', () => {
  const cases: readonly (readonly [args: string, err: string])[] = [
    ['--archive @/weg --question Waarom?', '‘@/weg’ bestaat niet.'],
    ['--archive @/concept.txt --question Waarom?', '‘@/concept.txt’ is geen map.'],
    ['--archive @/archief --library @/weg --question avondtrein', '‘@/weg’ bestaat niet.'],
    ['--archive @/archief --file @/weg.txt --number 1', '‘@/weg.txt’ bestaat niet.'],
    ['--archive @/archief --file @/concept.txt --number 4', 'Vraag 4 staat niet in ‘@/concept.txt’: wel 1.'],
    [
      '--archive @/archief --file @/leeg.txt --number 4',
      'Vraag 4 staat niet in ‘@/leeg.txt’: er staan geen vragen in.',
    ],
  ];
  for (const [args, err] of cases) {
    it(err, async () => {
      const outcome = await runOn({ ...FILES, 'concept.txt': DRAFT, 'leeg.txt': '' }, [
        'suggest',
        ...args.split(' '),
      ]);
      assert.deepEqual([outcome.exit, outcome.err], [2, `${err}\n`]);
    });
  }
});
