import assert from 'node:assert/strict';
import { checkRun, runOn } from './world.ts';

const DOSSIER = `Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over de trein naar Oosterhage (ingezonden 14 januari 2031).
2031Z00412

Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).
Zie ook Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 1204.

Vraag 1a
Rijdt de avondtrein naar Ooster-
hage nog? [1]

Antwoord 1a
Ja. Zie vraag 2 en Kamerstuk 39 127, nr. 57.

Vraag 2 en 3
Hoe vaak valt hij uit?

[1] De Hoogveldbode, 11 januari 2031.
`;

const DATA = {
  file: '@/a.txt',
  kind: 'antwoord',
  head: {
    questionKind: 'written',
    members: [{ name: 'Veldzicht', party: 'D66' }],
    addressees: [{ role: 'Minister', portfolio: 'Infrastructuur en Waterstaat' }],
    subject: 'de trein naar Oosterhage',
    submitted: '2031-01-14',
    respondents: [{ role: 'Minister', name: 'Duinkerk', portfolio: 'Infrastructuur en Waterstaat' }],
    onBehalfOf: [],
    received: '2031-02-24',
    seeAlso: { year: '2030-2031', number: '1204' },
    questionNumber: '2031Z00412',
  },
  questions: [
    { numbers: ['1a'], line: 7, text: 'Rijdt de avondtrein naar Oosterhage nog?', state: 'answered' },
    { numbers: [2, 3], line: 14, text: 'Hoe vaak valt hij uit?', state: 'missing' },
  ],
  answers: [{ numbers: ['1a'], line: 11, text: 'Ja. Zie vraag 2 en Kamerstuk 39 127, nr. 57.' }],
  footnotes: [{ mark: '1', line: 17, text: 'De Hoogveldbode, 11 januari 2031.' }],
  references: [
    { line: 12, kind: 'question', text: 'vraag 2', numbers: [2] },
    { line: 12, kind: 'paper', text: 'Kamerstuk 39 127, nr. 57', dossier: '39 127', numbers: [57] },
  ],
};

const TABLE = `@/a.txt: antwoord, 1/3 beantwoord

  Vragen van    Veldzicht (D66)
  Gericht aan   Minister (Infrastructuur en Waterstaat)
  Onderwerp     de trein naar Oosterhage
  Ingezonden    14 januari 2031
  Vraagnummer   2031Z00412
  Antwoord van  Minister Duinkerk (Infrastructuur en Waterstaat)
  Ontvangen     24 februari 2031
  Zie ook       2030-2031, nr. 1204

  regel  onderdeel      stand       eerste woorden
      7  Vraag 1a       beantwoord  Rijdt de avondtrein naar Oosterhage nog? [1]
     11    Antwoord 1a              Ja. Zie vraag 2 en Kamerstuk 39 127, nr. 57.
     14  Vragen 2 en 3  ontbreekt   Hoe vaak valt hij uit?
     17  Voetnoot 1                 De Hoogveldbode, 11 januari 2031.
`;

describe('outline', () => {
  it('shows people a table', async () => {
    await checkRun({ 'a.txt': DOSSIER }, ['outline', '@/a.txt'], { out: TABLE });
  });

  it('gives programs all of it', async () => {
    const { out, ...rest } = await runOn({ 'a.txt': DOSSIER }, ['outline', '--json', '@/a.txt']);
    assert.deepEqual([JSON.parse(out), rest], [[DATA], { exit: 0, err: '' }]);
  });

  it('shows no states of a submission, which has no answers yet', async () => {
    const out =
      '-: vragen, 1 vraag\n\n  regel  onderdeel  eerste woorden\n      1  Vraag 1    Rijdt hij nog?\n';
    await checkRun({}, ['outline', '-'], { out }, 'Vraag 1\nRijdt hij nog?\n');
  });

  it('takes a question with several numbers for as far as the one that is least far', async () => {
    const text =
      'Vraag 1 en 2\nRijdt hij nog?\n\nAntwoord 1\nJa, elk uur.\n\nVraag 3 en 4\nEn dan?\n\nAntwoord 4\nNiet.\n';
    const { out } = await runOn({}, ['outline', '--json', '-'], text);
    const [{ questions }] = JSON.parse(out) as [{ questions: { state: string }[] }];
    assert.deepEqual(
      questions.map(({ state }) => state),
      ['missing', 'missing'],
    );
  });

  it('reads standard input', async () => {
    await checkRun({}, ['outline', '-'], { out: TABLE.replace('@/a.txt', '-') }, DOSSIER);
  });

  it('shows several files, names those that it cannot read, and then ends with 2', async () => {
    const files = { 'a.txt': DOSSIER, 'map/b.txt': '', 'c.txt': '' };
    const args = ['outline', '@/a.txt', '@/map', '@/x.txt', '@/c.txt'];
    const err = '‘@/map’ is een map; geef hier een bestand.\n‘@/x.txt’ bestaat niet.\n';
    await checkRun(files, args, { exit: 2, out: `${TABLE}\n@/c.txt: onbekend\n`, err });
  });

  it('gives programs an empty list when nothing could be read', async () => {
    await checkRun({}, ['outline', '--json', '@/x'], { exit: 2, out: '[]\n', err: '‘@/x’ bestaat niet.\n' });
  });
});

describe('outline names the kind of a document, and the state of its questions', () => {
  const HEAD = DOSSIER.slice(0, DOSSIER.indexOf('\n'));
  const QUESTIONS = '\n\nVraag 1\nRijdt hij nog?\n\nVraag 2\nHoe vaak?\n';
  const kinds: readonly (readonly [text: string, kind: string, states: readonly string[], title: string])[] =
    [
      [`${HEAD}${QUESTIONS}`, 'vragen', ['missing', 'missing'], 'vragen, 2 vragen'],
      [
        `${HEAD}${QUESTIONS}\nAntwoord 1\nJa.\n\nAntwoord 2\n[PM navragen]\n`,
        'antwoord',
        ['answered', 'empty'],
        'antwoord, 1/2 beantwoord',
      ],
      [
        `Mededeling van Minister Duinkerk${QUESTIONS}\nMededeling\nDe vragen kunnen niet binnen drie weken worden beantwoord.\n`,
        'mededeling',
        ['postponed', 'postponed'],
        'mededeling, 0/2 beantwoord, 2 uitgesteld',
      ],
      [
        'BRIEF VAN DE MINISTER VAN FINANCIËN\n\nAan de Voorzitter\n\nHierbij bericht ik u.\n',
        'brief',
        [],
        'brief',
      ],
      ['Brood, melk en kaas.\n', 'onbekend', [], 'onbekend'],
    ];
  for (const [text, kind, states, title] of kinds) {
    it(title, async () => {
      const { out } = await runOn({}, ['outline', '--json', '-'], text);
      const [data] = JSON.parse(out) as [{ kind: string; questions: { state: string }[] }];
      assert.deepEqual([data.kind, data.questions.map(({ state }) => state)], [kind, states]);
      const { out: table } = await runOn({}, ['outline', '-'], text);
      assert.equal(table.split('\n')[0], `-: ${title}`);
    });
  }
});
