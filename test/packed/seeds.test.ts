import path from 'node:path';
import { installServer } from '../support/host/install.ts';
import { root } from '../support/host/place.ts';
import { openWindow } from '../support/host/window.ts';
import type { Window } from '../support/host/window.ts';

describe('The packed extension, in the hands of a writer', function () {
  this.timeout(120_000);
  let window: Window;

  before(async () => {
    installServer();
    window = await openWindow(path.join(root, 'seeds'));
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await window.screenshot(`mislukt-${this.currentTest.title}`);
  });

  after(async () => {
    await window.close();
  });

  it('sees a file with questions as Kamervragen', async () => {
    await window.openFile('gebreken/alle-gebreken.kamervragen');
    await window.page.locator('#status\\.editor\\.mode', { hasText: 'Kamervragen' }).waitFor();
    await window.screenshot('taal');
  });
});
