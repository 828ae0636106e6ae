import type { Ask, FromPreview } from '../../../webview/preview/protocol.ts';

const ASKED: readonly unknown[] = ['word', 'html', 'print'] satisfies Ask[];

/** What the preview sent, if it is a message that we know: a page is believed no more than a file. */
export function readMessage(given: unknown): FromPreview | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { kind, turn, offset, ask, text } = given as Record<string, unknown>;
  switch (kind) {
    case 'ready':
    case 'copied':
      return { kind };
    case 'scrolled':
    case 'go':
      return isCount(turn) && isCount(offset) ? { kind, turn, offset } : undefined;
    case 'ask':
      return ASKED.includes(ask) ? { kind, ask: ask as Ask } : undefined;
    case 'not-copied':
      return typeof text === 'string' ? { kind, text } : undefined;
    default:
      return undefined;
  }
}

/** The draft that a page showed before the window was reloaded. */
export function readState(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('uri' in given)) return undefined;
  return typeof given.uri === 'string' ? given.uri : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
