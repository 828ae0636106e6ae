import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Window } from '../support/host/window.ts';

const STEPS = [
  'Open een set vragen',
  'Bekijk het overzicht',
  'Los de meldingen op',
  'Beantwoord de vragen',
  'Gebruik eerdere passages',
];

export function starting(window: () => Window): void {
  it('with a walkthrough of five steps, each with a picture', async () => {
    const { page, runCommand, screenshot } = window();
    await runCommand('Welcome: Open Walkthrough...');
    await page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'Kamervragen beantwoorden' })
      .click();
    const steps = page.locator('.getting-started-step');
    await steps.nth(STEPS.length - 1).waitFor();
    for (const [at, title] of STEPS.entries()) {
      await steps.filter({ hasText: title }).click();
      await steps.nth(at).and(page.locator('.expanded')).waitFor();
      // Fails for a picture that is not there.
      await pictureOf(page).evaluate('(image) => image.decode()');
      await screenshot(`21-rondleiding-${at + 1}`);
    }
    assert.equal(await steps.count(), STEPS.length);
  });
}

function pictureOf(page: Page): Locator {
  return page.frameLocator('.getting-started-media iframe').frameLocator('#active-frame').locator('img');
}
