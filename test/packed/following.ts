import type { Window } from '../support/host/window.ts';
import { statusSays } from './hands.ts';

const ANSWERS = 'spoor/4-antwoord-ah-tk-20302031-1311.txt';

export function following(window: () => Window): void {
  beforeEach(async () => {
    await window().openFile(ANSWERS);
    await statusSays(window(), '9/9 beantwoord');
  });

  it('in a text file that it recognises by itself', async () => {
    const { page, screenshot } = window();
    await page.locator('#status\\.editor\\.mode', { hasText: 'Kamervragen' }).waitFor();
    await page.locator('#status\\.languageStatus').waitFor();
    await screenshot('18-herkend');
  });

  it('to a question, on pointing at it', async () => {
    const { page, editor, goToLine, screenshot } = window();
    await goToLine(102);
    await editor.locator('.detected-link', { hasText: /^vraag.6$/ }).hover();
    const hover = page.locator('.monaco-hover', { hasText: /Hoe.is.het.vervangend.busvervoer.geregeld/ });
    await hover.waitFor();
    await screenshot('19-verwijzing-aangewezen');
    await page.mouse.move(0, 0);
  });

  it('to another file', async () => {
    const { page, goToLine, screenshot } = window();
    await goToLine(11, 60);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: '2-mededeling-ah-tk-20302031-1204.txt' }).waitFor();
    await statusSays(window(), '0/9 beantwoord, 9 uitgesteld');
    await screenshot('20-ander-aanhangsel');
  });
}
