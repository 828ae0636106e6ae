import assert from 'node:assert/strict';
import { progressLabel } from '../../../../src/editor/archive/progressLabel.ts';
import { NOTHING_YET, type State } from '../../../../src/worker/protocol.ts';

function checkLabel(state: Partial<State>, expected: string | undefined): void {
  const label = progressLabel({ ...NOTHING_YET, ...state });
  assert.equal(label && `${label.does}: ${label.text} | ${label.tooltip}`, expected);
}

describe('What the status bar says of the archive', () => {
  it('is how far the reading is, with a click to pause', () => {
    checkLabel(
      { activity: 'reading', done: 1250, total: 12_000, passages: 9800, documents: 1200 },
      'pause: $(sync~spin) Archief 1.250 van 12.000 | Eerdere antwoorden worden gelezen: 1.250 van 12.000 bestanden, tot nu toe 9.800 passages uit 1.200 documenten.\nKlik om te pauzeren.',
    );
  });
  it('is that it is paused, with a click to go on', () => {
    checkLabel(
      { activity: 'paused', done: 3, total: 7, passages: 20, documents: 3 },
      'resume: $(debug-pause) Archief 3 van 7 | Het lezen van eerdere antwoorden is gepauzeerd: 3 van 7 bestanden, 20 passages uit 3 documenten.\nKlik om verder te gaan.',
    );
  });
  it('is that something could not be read, with a click to see what', () => {
    checkLabel(
      { troubles: [{ file: 'a', sentence: 'b' }], passages: 20, documents: 3 },
      'troubles: $(warning) Archief: 1 melding | 20 passages uit 3 documenten.\nNiet alles kon worden gelezen. Klik om te zien wat en waarom.',
    );
  });
  it('is nothing when all has been read', () => {
    checkLabel({ passages: 20, documents: 3 }, undefined);
  });
});
