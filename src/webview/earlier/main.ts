import { createPage } from './page.ts';
import type { Shown, ToView } from './protocol.ts';
import { createState } from './state.ts';

declare function acquireVsCodeApi(): Parameters<typeof createState>[0];

start();

function start(): void {
  let shown: Shown | undefined;
  const state = createState(acquireVsCodeApi(), () => shown);
  const page = createPage(document.body, state);
  addEventListener('message', ({ data }: MessageEvent<ToView>) => {
    switch (data.kind) {
      case 'show': {
        const before = shown?.about;
        shown = data.shown;
        page.show(shown);
        if (before?.question !== shown.about?.question || before?.file !== shown.about?.file) scrollTo(0, 0);
        return;
      }
      case 'focus':
        page.focus();
    }
  });
  state.send({ kind: 'ready' });
}
