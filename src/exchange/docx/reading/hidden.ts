import { readXml, type XmlPlace } from '../wordXml.ts';

/** A run of text, or a style, as far as it says whether its text is hidden. */
interface Shown {
  hidden: boolean | undefined;
  style: string | undefined;
}

interface Run extends Shown {
  readonly start: number;
  /** Half of a field: without it the other half would be read as text. */
  holdsField: boolean;
}

type Styles = ReadonlyMap<string, Shown>;

/** A part of a Word file without the text that Word does not show, such as instructions in a template. */
export function withoutHidden(xml: string, styles: string): string {
  if (!xml.includes('<w:vanish') && !styles.includes('<w:vanish')) return xml;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of hiddenRuns(xml, shownByStyles(styles))) {
    if (start < done) continue;
    pieces.push(xml.slice(done, start));
    done = end;
  }
  return pieces.join('') + xml.slice(done);
}

function hiddenRuns(xml: string, styles: Styles): readonly XmlPlace[] {
  const found: XmlPlace[] = [];
  const open: Run[] = [];
  const path: string[] = [];
  readXml(xml, {
    open: (name, attributes, { start }) => {
      const run = open[open.length - 1];
      if (name === 'w:r') open.push({ start, hidden: undefined, style: undefined, holdsField: false });
      else if (run !== undefined && name === 'w:fldChar') run.holdsField = true;
      else if (run !== undefined && isOwn(path, 'w:r')) note(run, name, attributes);
      path.push(name);
    },
    close: (name, { end }) => {
      path.pop();
      if (name !== 'w:r') return;
      const run = open.pop();
      if (run !== undefined && !run.holdsField && isHidden(run, styles))
        found.push({ start: run.start, end });
    },
  });
  return found.sort((one, other) => one.start - other.start);
}

/**
 * Whether what a path leads to is about the run or the style itself: not how it was before a change, nor the end of a
 * paragraph in a box that it holds.
 */
function isOwn(path: readonly string[], holder: 'w:r' | 'w:style'): boolean {
  return path.at(-1) === 'w:rPr' && path.at(-2) === holder;
}

function note(to: Shown, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attributes['w:val'];
  if (name === 'w:vanish') to.hidden = value !== '0' && value !== 'false' && value !== 'off';
  if (name === 'w:rStyle') to.style = value;
}

function isHidden({ hidden, style }: Shown, styles: Styles): boolean {
  let said = hidden;
  const seen = new Set<string>();
  for (let at = style; said === undefined && at !== undefined && !seen.has(at);) {
    seen.add(at);
    said = styles.get(at)?.hidden;
    at = styles.get(at)?.style;
  }
  return said === true;
}

function shownByStyles(styles: string): Styles {
  const found = new Map<string, Shown>();
  const path: string[] = [];
  let open: Shown | undefined;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        open = { hidden: undefined, style: undefined };
        found.set(attributes['w:styleId'] ?? '', open);
      } else if (open !== undefined && name === 'w:basedOn') open.style = attributes['w:val'];
      else if (open !== undefined && isOwn(path, 'w:style')) note(open, name, attributes);
      path.push(name);
    },
    close: (name) => {
      path.pop();
      if (name === 'w:style') open = undefined;
    },
  });
  return found;
}
