import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ANSWERS, SUBMISSION } from '../../support/dossiers.ts';
import { checkRun, createFolder, removeFolder, runIn, runOn, type Files } from './world.ts';

const CHANGED = ANSWERS.replace('Wat kost de nachttrein', 'Wat kost de avondtrein');
const SET: Files = { 'vragen.txt': SUBMISSION, 'antwoord.txt': CHANGED };
const CSV = ['report', '@', '--format', 'csv'];

/** Each finding of a report, and what was set aside with its reason. */
async function checkFindings(
  files: Files,
  args: readonly string[],
  expected: readonly string[],
  exit = 0,
): Promise<void> {
  const outcome = await runOn(files, ['report', '@', '--format', 'json', ...args]);
  const { dossiers } = JSON.parse(outcome.out) as {
    dossiers: {
      documents: { findings: Found[]; setAside: (Found & { aside: { reason: string } })[] }[];
    }[];
  };
  const documents = dossiers.flatMap((dossier) => dossier.documents);
  const found = documents.flatMap(({ findings, setAside }) => [
    ...findings.map(({ code, severity }) => `${severity} ${code}`),
    ...setAside.map(({ code, aside }) => `${code}: ${aside.reason}`),
  ]);
  assert.deepEqual([outcome.exit, ...found], [exit, ...expected]);
}

interface Found {
  readonly code: string;
  readonly severity: string;
}

describe('report knows', () => {
  it('the dossier', async () => {
    await checkFindings(SET, [], ['warning vraag-gewijzigd']);
  });

  it('the settings in the folder, or in a file that is named', async () => {
    const files = {
      ...SET,
      '.kamervragen.yaml': 'controles: { vraag-gewijzigd: fout }\n',
      'geen.yaml': 'controles: { vraag-gewijzigd: uit }\n',
    };
    await checkFindings(files, [], ['error vraag-gewijzigd'], 1);
    await checkFindings(files, ['--config', '@/geen.yaml'], []);
  });

  it('what reviewers set aside', async () => {
    const beside = 'terzijde:\n  - melding: vraag-gewijzigd\n    vraag: 2\n    reden: zo afgesproken\n';
    await checkFindings({ ...SET, 'antwoord.dossier.yaml': beside }, [], ['vraag-gewijzigd: zo afgesproken']);
  });

  it('the lists in the folder and in the one that is named', async () => {
    const list = 'partijen: [VVD]\n';
    const expected = ['warning aanhef-inconsistent', 'warning vraag-gewijzigd'];
    await checkFindings({ ...SET, 'a/kamer.partijen.yaml': list }, [], expected);
    const folder = createFolder({ 'kamer.partijen.yaml': list });
    try {
      await checkFindings(SET, ['--library', folder], expected);
    } finally {
      removeFolder(folder);
    }
  });
});

describe('report ends', () => {
  it('with 2 and one sentence where the settings have a mistake', async () => {
    await checkRun({ ...SET, '.kamervragen.yaml': 'langeZin: 3\n' }, CSV, {
      exit: 2,
      err: "‘@/.kamervragen.yaml’, regel 1: Bij 'langeZin' hoort een heel getal van 10 tot en met 200.\n",
    });
  });

  it('with 1 where there are more warnings than may be', async () => {
    assert.equal((await runOn(SET, [...CSV, '--max-warnings', '1'])).exit, 0);
    const { exit, err } = await runOn(SET, [...CSV, '--max-warnings', '0']);
    assert.deepEqual([exit, err], [1, 'Er is 1 waarschuwing, en ten hoogste 0 mag.\n']);
  });
});

describe('a report in the folder that it is about', () => {
  for (const format of ['md', 'html', 'csv', 'json', 'sarif']) {
    it(`is no part of the next one: ${format}`, async () => {
      const folder = createFolder(SET);
      const file = path.join(folder, `rapport.${format}`);
      const args = ['report', '@', '--format', format, '--output', `@/rapport.${format}`, '--force'];
      try {
        const told = await runIn(folder, args);
        const first = readFileSync(file, 'utf8');
        assert.deepEqual(await runIn(folder, args), told);
        assert.equal(readFileSync(file, 'utf8'), first);
      } finally {
        removeFolder(folder);
      }
    });
  }
});
