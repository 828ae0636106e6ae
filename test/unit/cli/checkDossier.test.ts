import { ANSWERS, DRAFT, NOTICE, SUBMISSION } from '../../support/dossiers.ts';
import { checkRun, type Files } from './world.ts';

const CHANGED = ANSWERS.replace('Wat kost de nachttrein', 'Wat kost de avondtrein');
const changed = (file: string): string =>
  `${file}:12:1 waarschuwing vraag-gewijzigd Vraag 2 wijkt af van de inzending (vragen.txt): ‘nachttrein’ is geworden ‘avondtrein’.\n`;
const empty = (file: string): string =>
  `${file}:15:1 fout antwoord-leeg Antwoord 2 is nog niet meer dan een notitie. Vul het antwoord in.\n${file}:16:1 waarschuwing werknotitie Werknotitie ‘[PM bedrag]’ staat nog in de tekst. Werk deze uit of haal deze weg.\n`;

describe('check knows the dossier', () => {
  const files: Files = { 'a/vragen.txt': SUBMISSION, 'b/antwoord.txt': CHANGED };

  it('of a folder: a question that is not as it was sent in', async () => {
    await checkRun(files, ['check', '@'], { out: changed('@/b/antwoord.txt') });
  });

  it('of the files that are given, and of no others', async () => {
    const both = ['check', '@/b/antwoord.txt', '@/a/vragen.txt'];
    await checkRun(files, both, { out: changed('@/b/antwoord.txt') });
    await checkRun(files, ['check', '@/b/antwoord.txt'], {});
  });

  it('and tells it by file in the order in which they were given', async () => {
    const more = { ...files, 'c/concept.kamervragen': DRAFT };
    const [b, c] = [changed('@/b/antwoord.txt'), empty('@/c/concept.kamervragen')];
    await checkRun(more, ['check', '@/c', '@'], { exit: 1, out: c + b });
    await checkRun(more, ['check', '@'], { exit: 1, out: b + c });
  });

  it('and its term after a postponement, on a day written in either way', async () => {
    const set = {
      'vragen.txt': SUBMISSION,
      'concept.kamervragen': ANSWERS.replace(' (ontvangen 28 mei 2031)', ''),
    };
    const late = (words: string): string =>
      `@/concept.kamervragen:2:115 waarschuwing termijn-verstreken ${words}\n`;
    const args = ['check', '@/vragen.txt', '@/concept.kamervragen', '--today'];
    const without = late(
      'De termijn eindigde op 27 mei 2031: 6 dagen geleden. Antwoord zo snel mogelijk of meld uitstel.',
    );
    await checkRun(set, [...args, '2031-06-02'], { out: without });
    await checkRun(set, [...args, '2 juni 2031'], { out: without });
    await checkRun({ ...set, 'uitstel.txt': NOTICE }, ['check', '@', '--today', '20 juni 2031'], {
      out: late(
        'De termijn na uitstel eindigde op 17 juni 2031: 3 dagen geleden. Antwoord zo snel mogelijk.',
      ),
    });
  });
});

describe('check goes by the lists', () => {
  const terms = 'voorkeurstermen:\n  - niet: nacht\n    maar: nachtperiode\n';
  const set: Files = { 'map/antwoord.txt': ANSWERS, 'lijsten/ons.voorkeurstermen.yaml': terms };
  const found =
    '@/map/antwoord.txt:10:10 informatie voorkeursterm Schrijf liever ‘nachtperiode’ dan ‘nacht’.\n';

  it('in the folder that is checked, and in the one that is named', async () => {
    await checkRun(set, ['check', '@/map'], {});
    await checkRun(set, ['check', '@'], { out: found });
    await checkRun(set, ['check', '@/map', '--library', '@/lijsten'], { out: found });
    await checkRun(set, ['check', '@/map/antwoord.txt', '--library', '@/lijsten'], { out: found });
  });

  it('of parties', async () => {
    const parties = { ...set, 'map/kamer.partijen.yaml': 'partijen:\n  - VVD\n' };
    await checkRun(parties, ['check', '@/map'], {
      out: '@/map/antwoord.txt:2:30 waarschuwing aanhef-inconsistent De fractie ‘D66’ staat niet in de lijst van partijen. Is de naam goed geschreven?\n',
    });
    await checkRun({ ...set, 'map/kamer.partijen.yaml': 'partijen:\n  - D66\n' }, ['check', '@/map'], {});
  });

  it('and ends with 2 where one has an error, or where their folder is not there', async () => {
    const wrong = { ...set, 'map/x.partijen.yaml': 'partijen: [D66, [VVD]]\n' };
    await checkRun(wrong, ['check', '@/map'], {
      exit: 2,
      err: 'In ‘@/map/x.partijen.yaml’ staat een fout op regel 1: Hier hoort de naam van een partij te staan.\n',
    });
    await checkRun(set, ['check', '@/map', '--library', '@/weg'], {
      exit: 2,
      err: '‘@/weg’ bestaat niet.\n',
    });
  });
});
