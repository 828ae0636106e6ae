import assert from 'node:assert/strict';
import {
  TEXTS_AND_NOTES,
  TEXTS_ONLY,
  type VirtualChoice,
} from '../../../../src/editor/archive/virtualChoice.ts';

/** How the names end of the files that are looked for. */
function endingsOf({ files }: VirtualChoice): readonly string[] {
  return /\{(.*)\}/.exec(files)?.[1]?.split(',') ?? [];
}

describe('The files of a workspace that is not on disk', () => {
  it('are all wanted when they are found, and are found when they are wanted', () => {
    const names = [
      'kamervragen',
      'kamervraag',
      'txt',
      'md',
      'docx',
      'pdf',
      'xml',
      'html',
      'htm',
      'yaml',
      'png',
    ];
    for (const choice of [TEXTS_ONLY, TEXTS_AND_NOTES]) {
      const endings = endingsOf(choice);
      for (const ending of endings) assert.ok(choice.isWanted(`/a/b.${ending}`), ending);
      for (const name of names) assert.equal(choice.isWanted(`/a/b.${name}`), endings.includes(name), name);
    }
  });

  it('are for the dossiers also what reviewers noted, and for the archive not', () => {
    const shown = [TEXTS_ONLY, TEXTS_AND_NOTES].map((choice) => [
      choice.isWanted('vscode-vfs://host/a/b.dossier.yaml'),
      endingsOf(choice).includes('dossier.yaml'),
    ]);
    assert.deepEqual(shown, [
      [false, false],
      [true, true],
    ]);
  });
});
