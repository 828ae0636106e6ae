import { betweenClicks } from '../betweenClicks.ts';
import { createPage } from './page.ts';
import type { Shown, ToView } from './protocol.ts';
import { createState } from './state.ts';

declare function acquireVsCodeApi(): Parameters<typeof createState>[0];

start();

function start(): void {
  let shown: Shown | undefined;
  let said = '';
  const state = createState(acquireVsCodeApi(), () => shown);
  const page = createPage(document.body, state);
  const show = betweenClicks(document, (now: Shown) => {
    // The archive tells of each file that it read; mostly the page stays what it was.
    const says = JSON.stringify({ ...now, turn: 0 });
    const before = shown?.about;
    shown = now;
    if (says === said) return;
    said = says;
    page.show(now);
    if (before?.question !== now.about?.question || before?.file !== now.about?.file) scrollTo(0, 0);
  });
  addEventListener('message', ({ data }: MessageEvent<ToView>) => {
    switch (data.kind) {
      case 'show':
        show(data.shown);
        break;
      case 'focus':
        page.focus();
    }
  });
  state.send({ kind: 'ready' });
}
