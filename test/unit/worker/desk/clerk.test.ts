import assert from 'node:assert/strict';
import { judged } from '../../../../src/checks/aside/judge.ts';
import { Desk } from '../../../../src/dossiers/desk.ts';
import type { Judge } from '../../../../src/dossiers/desk/judge.ts';
import { readText } from '../../../../src/exchange/readText.ts';
import { USUAL_SETTINGS } from '../../../../src/settings/settings.ts';
import { Clerk } from '../../../../src/worker/desk/clerk.ts';
import type { Disk } from '../../../../src/worker/disk.ts';
import type { Rules } from '../../../../src/worker/desk/protocol.ts';
import { DRAFT } from '../../../support/dossiers.ts';
import { RULES } from '../../../support/deskRules.ts';

const OFF: Rules = {
  ...RULES,
  settings: [{ folder: '/w/', settings: { ...USUAL_SETTINGS, severities: { werknotitie: 'off' } } }],
};

interface Given {
  readonly judge?: Judge;
  readonly disk?: Disk;
  readonly tell?: () => void;
}

/** A clerk with the desk that it works on, and what was told of what went wrong. */
function office({ judge = judged, disk, tell = () => undefined }: Given): {
  readonly clerk: Clerk;
  readonly desk: Desk;
  readonly failures: string[];
} {
  const desk = new Desk(judge);
  const failures: string[] = [];
  const failed = (error: unknown): void => void failures.push((error as Error).message);
  const clerk = new Clerk({ desk, tell, failed, disk, readFormatted: readText });
  return { clerk, desk, failures };
}

function show(clerk: Clerk, name: string, text = DRAFT): Promise<void> {
  return clerk.follow({ kind: 'show', file: `/w/${name}`, bytes: new TextEncoder().encode(text) });
}

/** Of each file the codes of what was found. */
function found(desk: Desk): readonly string[] {
  return desk
    .pieces()
    .map(({ sheet, findings }) => [sheet.file, ...findings.map(({ code }) => code)].join(' '));
}

describe('What is told to the desk', () => {
  it('while the last document is checked counts: other settings', async () => {
    const during: (() => void)[] = [];
    const { clerk, desk } = office({
      judge: (...given) => {
        during.splice(0).forEach((act) => act());
        return judged(...given);
      },
    });
    during.push(() => void clerk.follow({ kind: 'use', rules: OFF }));
    await show(clerk, 'a.kamervragen');
    assert.deepEqual(found(desk), ['/w/a.kamervragen antwoord-leeg']);
  });

  it('is followed after a document on which the checks fail; that is told once, and the others are checked', async () => {
    const { clerk, desk, failures } = office({
      judge: (findings, document, asides) => {
        if (document.text.includes('BREEK')) throw new Error('Kapot.');
        return judged(findings, document, asides);
      },
    });
    await Promise.all([
      show(clerk, 'a.kamervragen'),
      show(clerk, 'b.kamervragen', `${DRAFT}BREEK\n`),
      show(clerk, 'c.kamervragen'),
    ]);
    await show(clerk, 'd.kamervragen');
    assert.deepEqual(found(desk), [
      '/w/a.kamervragen antwoord-leeg werknotitie',
      '/w/b.kamervragen',
      '/w/c.kamervragen antwoord-leeg werknotitie',
      '/w/d.kamervragen antwoord-leeg werknotitie',
    ]);
    assert.deepEqual(failures, ['The checks of /w/b.kamervragen failed']);
    assert.equal(clerk.state().activity, 'idle');
  });

  it('is followed after a folder that breaks the reading of it, which is a sentence', async () => {
    const disk: Disk = {
      look: (path) => Promise.resolve({ kind: 'folder', path }),
      read: () => Promise.reject(new Error('Kapot.')),
      // eslint-disable-next-line require-yield -- it breaks before there is anything
      walk: async function* () {
        await Promise.reject(new Error('Kapot.'));
      },
      isWithin: (file, folder) => file.startsWith(folder),
      isWalked: (file, folder) => file.startsWith(folder),
    };
    const { clerk, desk } = office({ disk });
    await clerk.follow({ kind: 'open', folders: ['/w/'] });
    await show(clerk, 'a.kamervragen');
    assert.deepEqual(found(desk), ['/w/a.kamervragen antwoord-leeg werknotitie']);
    assert.deepEqual(
      clerk.state().troubles.map(({ file }) => file),
      ['/w/'],
    );
    await clerk.follow({ kind: 'close' });
  });

  it('is followed after something else went wrong', async () => {
    let times = 0;
    const { clerk, desk, failures } = office({
      tell: () => {
        if (times++ === 0) throw new Error('Kapot.');
      },
    });
    await show(clerk, 'a.kamervragen');
    await show(clerk, 'b.kamervragen');
    assert.equal(desk.pieces().length, 2);
    assert.deepEqual(failures, ['Kapot.']);
  });
});
