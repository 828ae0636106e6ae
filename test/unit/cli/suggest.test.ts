import assert from 'node:assert/strict';
import { archive, checkSuggestions, DRAFT, FILES, TRAIN } from './suggesting.ts';
import { checkRun, runOn } from './world.ts';

const PLATFORMS = 'De perrons van de stations aan de Veenli';

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
