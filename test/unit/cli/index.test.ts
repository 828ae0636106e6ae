import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkRun, runIn, runOn, type Outcome } from './world.ts';

const SAID: Readonly<Record<string, string>> = {
  tunnels: 'De gemeenten wassen en verlichten hun tunnels zelf, elk voorjaar opnieuw.',
  bruggen: 'Een aannemer schildert alle bruggen om de tien jaar in dezelfde kleur groen.',
  sluizen: 'Voor het openen en sluiten van de sluizen zorgt de vaste sluiswachter aan het kanaal.',
};

const answered = (subject: string): string =>
  `Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over ${subject} (ingezonden 14 januari 2031).

Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).

Vraag 1
Wie beslist er over ${subject} op het spoor?

Antwoord 1
${SAID[subject] ?? ''}
`;

const FILES = {
  'archief/tunnels.txt': answered('tunnels'),
  'archief/oud/bruggen.md': answered('bruggen'),
  'archief/lijst.txt': 'Brood en kaas.\n',
};

/** Runs `index` on the folder, twice with something done in between; what is written by the second, the time left out. */
async function indexedAgain(
  files: Readonly<Record<string, string>>,
  between: (folder: string) => void,
): Promise<Outcome> {
  const outcome = await runOn(files, ['index', '@/archief'], '', async (folder) => {
    await runIn(folder, ['index', '@/archief']);
    between(path.join(folder, 'archief'));
  });
  return { ...outcome, out: withoutTime(outcome.out) };
}

function withoutTime(out: string): string {
  return out.replace(/^Tijd: \d+,\d s$/m, 'Tijd: …').replace(/"seconds": [\d.]+/, '"seconds": 0');
}

const report = (files: number, read: number, documents: number): string =>
  `Bestanden: ${files}, waarvan ${read} gelezen en ${files - read} ongewijzigd
Documenten met antwoorden, en brieven: ${documents}
Passages: ${documents}
Tijd: …
Bewaard in: @/archief/.kamervragen
`;

describe('index', () => {
  it('tells what is in a folder, and keeps it', async () => {
    const { exit, out, err } = await runOn(FILES, ['index', '@/archief']);
    assert.deepEqual([exit, withoutTime(out), err], [0, report(3, 3, 2), '']);
  });

  it('tells it as JSON', async () => {
    const { out } = await runOn(FILES, ['index', '--json', '@/archief']);
    assert.deepEqual(JSON.parse(withoutTime(out)), {
      files: 3,
      read: 3,
      documents: 2,
      passages: 2,
      seconds: 0,
      keptIn: '@/archief/.kamervragen',
      troubles: [],
    });
  });

  it('reads again only what was changed, and forgets what was removed', async () => {
    const { exit, out } = await indexedAgain(FILES, (folder) => {
      writeFileSync(path.join(folder, 'nieuw.txt'), answered('sluizen'));
      utimesSync(path.join(folder, 'lijst.txt'), 1, 1);
      rmSync(path.join(folder, 'tunnels.txt'));
    });
    assert.deepEqual([exit, out], [0, report(3, 2, 2)]);
  });

  it('reads all again when what was kept is damaged', async () => {
    const { exit, out } = await indexedAgain(FILES, (folder) => {
      const kept = path.join(folder, '.kamervragen');
      for (const name of readdirSync(kept)) truncateSync(path.join(kept, name), 20);
    });
    assert.deepEqual([exit, out], [0, report(3, 3, 2)]);
  });

  it('is still right when the folder is moved', async () => {
    const moved = await runOn(FILES, ['index', '@/elders/archief'], '', async (folder) => {
      await runIn(folder, ['index', '@/archief']);
      mkdirSync(path.join(folder, 'elders'));
      renameSync(path.join(folder, 'archief'), path.join(folder, 'elders/archief'));
    });
    assert.match(moved.out, /^Bestanden: 3, waarvan 0 gelezen en 3 ongewijzigd$/m);
  });

  it('says what it could not read, and ends with 2', async () => {
    const files = { ...FILES, 'archief/plaatje.txt': '\0\0\0' };
    const { exit, out, err } = await runOn(files, ['index', '@/archief']);
    assert.deepEqual(
      [exit, withoutTime(out), err],
      [2, report(4, 4, 2), '‘@/archief/plaatje.txt’ is geen tekst.\n'],
    );
  });

  it('says that it could not be kept, and ends with 2', async () => {
    const files = { ...FILES, 'archief/.kamervragen': 'Hier staat al een bestand.' };
    const { exit, out, err } = await runOn(files, ['index', '@/archief']);
    assert.equal(exit, 2);
    assert.doesNotMatch(out, /Bewaard/);
    assert.match(err, /^‘@\/archief\/\.kamervragen’ kan het archief niet bewaren; .+\n$/);
  });

  it('says that there is no such folder', async () => {
    await checkRun(FILES, ['index', '@/weg'], { exit: 2, err: '‘@/weg’ bestaat niet.\n' });
    await checkRun(FILES, ['index', '@/archief/lijst.txt'], {
      exit: 2,
      err: '‘@/archief/lijst.txt’ is geen map.\n',
    });
  });
});

describe('suggest with an index that was kept', () => {
  const asking = [
    'suggest',
    '--json',
    '--archive',
    '@/archief',
    '--question',
    'Wie beslist er over tunnels op het spoor?',
  ];

  /** What is suggested of a folder that was indexed, after something was done to it: file and line of each. */
  async function checkSuggested(
    between: (folder: string) => void,
    expected: readonly string[],
  ): Promise<void> {
    const { out } = await runOn(FILES, asking, '', async (folder) => {
      await runIn(folder, ['index', '@/archief']);
      between(path.join(folder, 'archief'));
    });
    const found = JSON.parse(out) as readonly {
      readonly source: { readonly file: string; readonly line: number };
    }[];
    assert.deepEqual(
      found.map(({ source }) => `${source.file}:${source.line}`),
      expected,
    );
  }

  it('finds what is in it', () =>
    checkSuggested(() => undefined, ['@/archief/tunnels.txt:9', '@/archief/oud/bruggen.md:9']));

  it('finds what came since, and not what went', () =>
    checkSuggested(
      (folder) => {
        renameSync(path.join(folder, 'tunnels.txt'), path.join(folder, 'nieuw.txt'));
      },
      ['@/archief/nieuw.txt:9', '@/archief/oud/bruggen.md:9'],
    ));

  it('finds the same when it is damaged', () =>
    checkSuggested(
      (folder) => truncateSync(path.join(folder, '.kamervragen/archief.json'), 20),
      ['@/archief/tunnels.txt:9', '@/archief/oud/bruggen.md:9'],
    ));

  it('writes nothing', () =>
    runOn(FILES, asking, '', async (folder) => {
      await runIn(folder, asking);
      assert.deepEqual(readdirSync(path.join(folder, 'archief')).sort(), ['lijst.txt', 'oud', 'tunnels.txt']);
    }));
});
