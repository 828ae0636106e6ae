/** The view “Eerdere antwoorden”, as a writer finds a way in it. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Window } from '../support/host/window.ts';
import { webview } from './hands.ts';

export function first(window: Window): Locator {
  return webview(window).locator('.hit').first();
}

/** What was folded out stays so, also in the next test. */
export async function unfold(hit: Locator): Promise<void> {
  const folded = hit.getByText('Toon hele antwoord');
  if (await folded.isVisible()) await folded.click();
}

export async function title(window: Window, text: string): Promise<void> {
  await webview(window).locator('h1', { hasText: text }).waitFor();
}

export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').trim();
}

export async function boxOf(shown: Locator): Promise<{ readonly y: number; readonly height: number }> {
  return (await shown.boundingBox()) ?? assert.fail('it is not shown');
}
