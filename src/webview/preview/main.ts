import { createPage } from './page.ts';
import type { FromPreview, ToPreview } from './protocol.ts';

interface Host {
  readonly postMessage: (message: FromPreview) => void;
  readonly setState: (state: { readonly uri: string }) => void;
}

declare function acquireVsCodeApi(): Host;

start();

function start(): void {
  const host = acquireVsCodeApi();
  const page = createPage(document.body, (message) => host.postMessage(message));
  addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    switch (data.kind) {
      case 'show':
        host.setState({ uri: data.shown.uri });
        page.show(data.shown);
        return;
      case 'scroll':
        page.scrollTo(data.offset);
        return;
      case 'copy':
        void page.copy(data.stretch);
    }
  });
  host.postMessage({ kind: 'ready' });
}
