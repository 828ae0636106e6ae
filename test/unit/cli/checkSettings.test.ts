import assert from 'node:assert/strict';
import { checkRun, runOn } from './world.ts';

const NOTED = 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [PM hoe vaak]\n';
const noted = (severity: string): string =>
  `@/a.kamervragen:5:5 ${severity} werknotitie Werknotitie ‘[PM hoe vaak]’ staat nog in de tekst. Werk deze uit of haal deze weg.\n`;

describe('check goes by the settings', () => {
  it('in the folder that is checked, or in a file that is named', async () => {
    const files = {
      'a.kamervragen': NOTED,
      '.kamervragen.yaml': 'controles:\n  werknotitie: fout\n',
      'b.yaml': 'controles: { werknotitie: uit }\n',
    };
    await checkRun(files, ['check', '@'], { exit: 1, out: noted('fout') });
    await checkRun(files, ['check', '@/a.kamervragen'], { out: noted('waarschuwing') });
    await checkRun(files, ['check', '--config', '@/b.yaml', '@'], {});
  });

  it('and ends with 2 where they have a mistake or are not there', async () => {
    const files = {
      'a.kamervragen': NOTED,
      '.kamervragen.yaml': 'langeZin: 30\ncontroles:\n  werknotitie: fuot\n',
    };
    await checkRun(files, ['check', '@'], {
      exit: 2,
      err: "‘@/.kamervragen.yaml’, regel 3: Bij 'werknotitie' hoort één van deze woorden: fout, waarschuwing, informatie, hint, uit. Bedoelt u 'fout'?\n",
    });
    await checkRun(files, ['check', '--config', '@/weg.yaml', '@'], {
      exit: 2,
      err: '‘@/weg.yaml’ bestaat niet.\n',
    });
  });

  it('and ends with 1 where there are more warnings than may be', async () => {
    await checkRun({ 'a.kamervragen': NOTED }, ['check', '--max-warnings', '1', '@'], {
      out: noted('waarschuwing'),
    });
    await checkRun({ 'a.kamervragen': NOTED }, ['check', '--max-warnings', '0', '@'], {
      exit: 1,
      out: noted('waarschuwing'),
      err: 'Er is 1 waarschuwing, en ten hoogste 0 mag.\n',
    });
  });
});

describe('check leaves out what was set aside', () => {
  it('in the text, and in the file beside it', async () => {
    await checkRun(
      { 'a.kamervragen': NOTED.replace('vaak]', 'vaak] [terzijde werknotitie: volgt]') },
      ['check', '@'],
      {},
    );
    const beside = 'terzijde:\n  - melding: werknotitie\n    vraag: 1\n    reden: volgt\n';
    await checkRun({ 'a.kamervragen': NOTED, 'a.dossier.yaml': beside }, ['check', '@'], {});
    await checkRun({ 'a.kamervragen': NOTED, 'a.dossier.yaml': `${beside}  - x\n` }, ['check', '@'], {
      err: '‘@/a.dossier.yaml’, regel 5: Hier horen velden te staan: melding, vraag, bij, reden, op.\n',
    });
  });

  it('and says so to other programs', async () => {
    const text = NOTED.replace('vaak]', 'vaak] [terzijde werknotitie: volgt]');
    const { out } = await runOn({ 'a.kamervragen': text }, ['check', '--json', '@']);
    const [{ findings, setAside }] = JSON.parse(out) as [
      { findings: unknown[]; setAside: { code: string; reason: string }[] },
    ];
    assert.deepEqual(
      [findings, setAside.map(({ code, reason }) => [code, reason])],
      [[], [['werknotitie', 'volgt']]],
    );
    const sarif = await runOn({ 'a.kamervragen': text }, ['check', '--format', 'sarif', '@']);
    assert.equal(sarif.exit, 0);
    assert.match(sarif.out, /"justification": "volgt"/);
  });
});
