import assert from 'node:assert/strict';
import { reportFrom } from '../../../../src/worker/desk/reporting.ts';
import { settingsIn } from '../../../../src/worker/desk/settingsIn.ts';
import { USUAL_SETTINGS } from '../../../../src/settings/settings.ts';
import { ASKED, DRAFT, deskOf } from '../../../support/dossiers.ts';

const FOLDERS = ['/w/spoor', '/w', '/w/spoor/2031', 'd:\\stukken', 'd:\\', 'vscode-vfs://github/dorp/werk'];

/** Files, and the folder that each is in. */
const FILES: Readonly<Record<string, string | undefined>> = {
  '/w/a.kamervragen': '/w',
  '/w/spoor/a.kamervragen': '/w/spoor',
  '/w/spoor/2031/oud/a.kamervragen': '/w/spoor/2031',
  '/w/spoor/2031-oud/a.kamervragen': '/w/spoor',
  '/werk/a.kamervragen': undefined,
  'd:\\a.kamervragen': 'd:\\',
  'd:\\stukken\\a.kamervragen': 'd:\\stukken',
  'd:\\stukken2\\a.kamervragen': 'd:\\',
  'vscode-vfs://github/dorp/werk/a.kamervragen': 'vscode-vfs://github/dorp/werk',
  'vscode-vfs://github/dorp/werk2/a.kamervragen': undefined,
  'untitled:Untitled-1': undefined,
};

describe('What is in a folder', () => {
  it('has the settings of the inner one, and what is in none those of elsewhere', () => {
    const named = (folder: string): typeof USUAL_SETTINGS => ({
      ...USUAL_SETTINGS,
      severities: { [folder]: 'off' },
    });
    const settingsOf = settingsIn({
      today: '2031-05-20',
      settings: FOLDERS.map((folder) => ({ folder, settings: named(folder) })),
      elsewhere: named('elders'),
      preferredTerms: [],
      parties: undefined,
    });
    for (const [file, folder] of Object.entries(FILES))
      assert.deepEqual(settingsOf(file), named(folder ?? 'elders'), file);
  });

  /** What the report calls its one file, where these are the folders. */
  function named(file: string, paths: readonly string[]): unknown {
    const folders = paths.map((path) => ({ path, name: path.split(/[\\/]/).at(-1) ?? '' }));
    const reporting = {
      format: 'json',
      today: '2031-05-20',
      folders,
      separator: ',',
      version: '',
    } as const;
    const report = JSON.parse(reportFrom(deskOf({ [file]: DRAFT }), reporting)) as {
      readonly dossiers: readonly { readonly main: string }[];
    };
    return report.dossiers[0]?.main;
  }

  it('is named so too where another resembles it', () => {
    const asked = `${ASKED}\nVraag 1\nHoeveel nachttreinen reden er in 2030 van Westmeer naar Oosterhage en terug?\n\nVraag 2\nHoeveel reizigers hadden deze treinen in elk van de maanden van dat jaar?\n`;
    const desk = deskOf({ '/w/a.txt': asked, '/w/b.txt': asked.replace('6 mei', '9 mei') });
    const folders = [{ path: '/w', name: 'w' }];
    const report = reportFrom(desk, {
      format: 'md',
      today: '2031-05-20',
      folders,
      separator: ',',
      version: '',
    });
    assert.deepEqual(report.match(/Lijkt te horen bij: \S+/g), [
      'Lijkt te horen bij: b.txt:',
      'Lijkt te horen bij: a.txt:',
    ]);
  });

  it('is named in a report from the inner one', () => {
    assert.equal(
      named('/w/spoor-oud/a.kamervragen', ['/w/spoor', '/w/spoor-oud']),
      'spoor-oud/a.kamervragen',
    );
    assert.equal(named('/w/spoor/x/a.kamervragen', ['/w', '/w/spoor']), 'spoor/x/a.kamervragen');
    assert.equal(named('d:\\stukken\\x\\a.kamervragen', ['d:\\stukken']), 'x/a.kamervragen');
    assert.equal(named('/werk/a.kamervragen', ['/w']), '/werk/a.kamervragen');
  });

  it('is named as people write it, also where it is not on a disk', () => {
    const folder = 'vscode-vfs://github/dorp/werk%20map';
    assert.equal(
      named(`${folder}/caf%C3%A9%20100%25/a%201.kamervragen`, [folder]),
      'café 100%/a 1.kamervragen',
    );
    assert.equal(named(`${folder}/100%/a%201.kamervragen`, [folder]), '100%/a 1.kamervragen');
    assert.equal(named('/w/a%201.kamervragen', ['/w']), 'a%201.kamervragen');
  });
});
