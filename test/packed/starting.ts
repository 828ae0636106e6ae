import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Window } from '../support/host/window.ts';
import { webview } from './hands.ts';

const STEPS = {
  'Open een set vragen': '1-openen.svg',
  'Bekijk het overzicht': '2-overzicht.svg',
  'Los de meldingen op': '3-controleren.svg',
  'Beantwoord de vragen': '4-antwoorden.svg',
  'Gebruik eerdere passages': '5-passages.svg',
  'Maak er een brief van': '6-versturen.svg',
};

export function starting(window: () => Window): void {
  it('with a walkthrough of six steps, each with a picture', async () => {
    const { page, runCommand, screenshot } = window();
    await runCommand('Welcome: Open Walkthrough...');
    await page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'Kamervragen beantwoorden' })
      .click();
    const steps = page.locator('.getting-started-step');
    for (const [title, picture] of Object.entries(STEPS)) {
      await steps.filter({ hasText: title }).click();
      // Fails for a picture that cannot be shown.
      await decoded(pictureOf(page, picture));
      await screenshot(`21-rondleiding-${picture.charAt(0)}`);
    }
    assert.equal(await steps.count(), Object.keys(STEPS).length);
  });

  it('with a page about itself in Dutch, on which nothing is broken', async () => {
    const { page, runCommand, screenshot } = window();
    await runCommand('Extensions: Show Installed Extensions');
    await page.locator('.extensions-list .monaco-list-row', { hasText: 'Kamervragen' }).click();
    const shown = webview({ page });
    await shown.getByRole('heading', { name: 'Wat er wordt gecontroleerd' }).waitFor();
    await screenshot('22-bladzijde-van-de-extensie');
    // What a path leads to is in the repository, not here.
    assert.equal(await shown.locator('img, a[href]:not([href^="#"])').count(), 0);
    await runCommand('View: Show Explorer');
  });
}

/** VS Code may lay the page anew while it is looked at: then it is looked at once more. */
async function decoded(picture: Locator): Promise<void> {
  const decode = (): Promise<unknown> =>
    picture.evaluate((image) => (image as unknown as { decode: () => Promise<void> }).decode());
  await decode().catch(decode).catch(decode);
}

/** By its name: the picture of the step before can still be there. */
function pictureOf(page: Page, name: string): Locator {
  const shown = page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame');
  return shown.locator(`img[src$="/${name}"]`);
}
