import assert from 'node:assert/strict';
import { importFiles } from '../../../../src/editor/exchange/importFiles.ts';
import { importReport } from '../../../../src/editor/exchange/importReport.ts';
import { fileReader, type ReadFile } from '../../../../src/editor/exchange/reading.ts';
import { diskWith, uriOf, type Failing, type Files } from '../../../support/disk.ts';

const COUNT = 1000;
const NAMES = Array.from({ length: COUNT }, (_, at) => `antwoord ${String(at + 1).padStart(4, '0')}.pdf`);

/** A folder with a thousand files, and what an import of it does. */
function thousand(): {
  readonly files: Files;
  /** The texts that are in the other folder, with the names of the files that they come from. */
  readonly texts: () => ReadonlyMap<string, string>;
  readonly imported: (stopAt?: string, failAt?: string) => Promise<Run>;
} {
  const files: Files = new Map(NAMES.map((name) => [`/van/${name}`, `De tekst van ${name}.`]));
  const texts = (): ReadonlyMap<string, string> =>
    new Map([...files].flatMap(([path, text]) => (path.startsWith('/naar/') ? [[path.slice(6), text]] : [])));
  return { files, texts, imported: (stopAt, failAt) => runImport(files, stopAt, failAt) };
}

interface Run {
  readonly report: string;
  readonly failed: readonly string[];
  readonly messages: readonly string[];
  readonly increments: number;
  readonly asked: readonly string[];
}

/** Stopped while one file is being read; with a disk that is full when another is written. */
async function runImport(files: Files, stopAt?: string, failAt?: string): Promise<Run> {
  const [messages, asked]: [string[], string[]] = [[], []];
  const token = { isCancellationRequested: false };
  let [increments, failing]: [number, Failing] = [0, undefined];
  const disk = diskWith(files, () => failing);
  const noConverter = { read: () => assert.fail('none of these is of another format') };
  const reader = fileReader(disk, noConverter, { warn: () => undefined });
  const read: ReadFile = (uri) => {
    const name = uri.path.slice('/van/'.length);
    asked.push(name);
    failing = name === failAt ? 'writing' : undefined;
    if (name === stopAt) token.isCancellationRequested = true;
    return reader(uri);
  };
  const report = (step: { readonly message: string; readonly increment: number }): void => {
    messages.push(step.message);
    increments += step.increment;
  };
  const target = { files: disk, place: (name: string) => uriOf(`/naar/${name}`) };
  const sources = NAMES.map((name) => uriOf(`/van/${name}`));
  const outcome = await importFiles(sources, target, read, { progress: { report }, token });
  return { report: importReport(outcome), failed: outcome.failed, messages, increments, asked };
}

function textsOf(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name.replace('.pdf', '.txt'), `De tekst van ${name}.`]));
}

function without(...left: readonly string[]): readonly string[] {
  return NAMES.filter((name) => !left.includes(name));
}

describe('An import of a thousand files', () => {
  it('puts the text of each in the folder, and nothing else', async () => {
    const { texts, imported } = thousand();
    const { report } = await imported();
    assert.equal(report, '1000 bestanden zijn geïmporteerd.');
    assert.deepEqual(texts(), textsOf(NAMES));
  });

  it('tells at each file which of how many it is, up to the whole', async () => {
    const { messages, increments } = await thousand().imported();
    assert.deepEqual(
      messages,
      NAMES.map((name, at) => `${at + 1} van 1000: ${name}`),
    );
    assert.ok(Math.abs(increments - 100) < 0.001, `${increments}%`);
  });

  it('stops half-way: what was written stays and is counted, and nothing more is read or written', async () => {
    const { texts, imported } = thousand();
    const { report, asked, messages } = await imported('antwoord 0500.pdf');
    assert.equal(report, 'Het importeren is gestopt. 499 bestanden zijn geïmporteerd.');
    assert.deepEqual(texts(), textsOf(NAMES.slice(0, 499)));
    assert.deepEqual([asked.length, messages.length], [500, 500]);
  });

  it('goes on the next time where it was stopped', async () => {
    const { texts, imported } = thousand();
    await imported('antwoord 0500.pdf');
    const { report, asked } = await imported();
    assert.equal(report, '501 bestanden zijn geïmporteerd. 499 waren er al.');
    assert.deepEqual(asked, NAMES.slice(499));
    assert.deepEqual(texts(), textsOf(NAMES));
  });

  it('goes on after a file that is empty and one that is gone, and says which and why', async () => {
    const { files, texts, imported } = thousand();
    files.set('/van/antwoord 0300.pdf', '');
    files.delete('/van/antwoord 0700.pdf');
    const { report } = await imported();
    assert.equal(
      report,
      '998 bestanden zijn geïmporteerd. ‘antwoord 0300.pdf’ is leeg. ‘antwoord 0700.pdf’ is niet te lezen. Is het bestand verplaatst of verwijderd?',
    );
    assert.deepEqual(texts(), textsOf(without('antwoord 0300.pdf', 'antwoord 0700.pdf')));
  });

  it('leaves no half text where it could not be written, so that it comes the next time', async () => {
    const { texts, imported } = thousand();
    const { failed } = await imported(undefined, 'antwoord 0300.pdf');
    assert.deepEqual(failed, ['‘antwoord 0300.pdf’ kon niet worden bewaard (schijf vol).']);
    assert.deepEqual(texts(), textsOf(without('antwoord 0300.pdf')));
    assert.equal((await imported()).report, 'Eén bestand is geïmporteerd. 999 waren er al.');
    assert.deepEqual(texts(), textsOf(NAMES));
  });
});
