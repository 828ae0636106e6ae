import type { Document, Part, Span } from '../../document/model.ts';

export interface AnnexText {
  /** Its first line. */
  readonly heading: Span;
  readonly content: readonly Span[];
  readonly span: Span;
}

/** The annexes of a document: page furniture and footnotes do not end one. */
export function annexesOf({ text, parts }: Document): readonly AnnexText[] {
  const annexes: Part[][] = [];
  let open: Part[] | undefined;
  for (const part of parts) {
    if (part.kind === 'annex') {
      if (open === undefined) annexes.push((open = []));
      open.push(part);
    } else if (part.kind !== 'furniture' && part.kind !== 'footnotes') open = undefined;
  }
  return annexes.map((annex) => annexOf(text, annex));
}

function annexOf(text: string, parts: readonly Part[]): AnnexText {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const line = /^\s*[^\n]*/.exec(text.slice(start, parts[0]?.end ?? start))?.[0] ?? '';
  const heading = { start, end: start + line.length };
  const content = parts
    .map((part) => ({ start: Math.max(part.start, heading.end), end: part.end }))
    .filter((part) => part.start < part.end);
  return { heading, content, span: { start, end } };
}
