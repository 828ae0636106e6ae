import { betweenClicks } from '../betweenClicks.ts';
import { createPage } from './page.ts';
import type { Shown, ToDashboard } from './protocol.ts';
import { createState } from './state.ts';

declare function acquireVsCodeApi(): Parameters<typeof createState>[0];

start();

function start(): void {
  let shown: Shown | undefined;
  let said = '';
  const again = (): void => {
    if (shown !== undefined) page.show(shown);
  };
  const state = createState(acquireVsCodeApi(), again);
  const page = createPage(document.body, state);
  const show = betweenClicks(document, (now: Shown) => {
    // Each file that is read is told of; mostly the page stays what it was.
    const says = JSON.stringify(now);
    if (says === said) return;
    said = says;
    shown = now;
    page.show(now);
  });
  addEventListener('message', ({ data }: MessageEvent<ToDashboard>) => show(data.shown));
  state.send({ kind: 'ready' });
}
