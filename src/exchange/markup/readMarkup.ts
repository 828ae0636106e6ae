import { DomHandler, isTag, type AnyNode, type ChildNode, type Document, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Flow } from '../flow/flow.ts';
import { declaresEntities } from './declaresEntities.ts';
import { markupFlow } from './markupFlow.ts';

export type Markup = 'xml' | 'html';

export type MarkupRead =
  { readonly flow: Flow } | { readonly unreadable: 'damaged' | 'too-deep' | 'too-much' | 'has-entities' };

/** Elements in elements: no document goes as deep, and what walks through it must not run out of stack. */
const DEEPEST = 250;

/** Of some thousand pages. */
const MOST_NODES = 500_000;
/** In characters, between the tags. */
const MOST_TEXT = 5_000_000;

/**
 * Reads HTML, or the XML in which answers are published. The parser knows no document types: no entity but those of XML
 * and HTML themselves is expanded, and nothing that the file refers to is fetched.
 */
export function readMarkup(text: string, markup: Markup): MarkupRead {
  if (declaresEntities(text)) return { unreadable: 'has-entities' };
  const root = treeOf(text, markup);
  if (typeof root === 'string') return { unreadable: root };
  const flow = markupFlow(markup === 'html' ? mainPart(root) : root);
  return flow.blocks.length === 0 ? { unreadable: 'damaged' } : { flow };
}

/** The parser is stopped at once when it is too much: it takes ever longer for what is deeper. */
function treeOf(text: string, markup: Markup): Document | 'too-deep' | 'too-much' {
  const handler = new DomHandler();
  const open = handler.onopentag.bind(handler);
  const close = handler.onclosetag.bind(handler);
  const write = handler.ontext.bind(handler);
  const read = { depth: 0, nodes: 0, text: 0 };
  let objection: 'too-deep' | 'too-much' | undefined;
  const stop = (why: 'too-deep' | 'too-much'): void => {
    objection ??= why;
    parser.pause();
  };
  handler.onopentag = (name, attributes) => {
    if (++read.depth > DEEPEST) stop('too-deep');
    if (++read.nodes > MOST_NODES) stop('too-much');
    open(name, attributes);
  };
  handler.onclosetag = () => {
    read.depth--;
    close();
  };
  handler.ontext = (piece) => {
    if ((read.text += piece.length) > MOST_TEXT) stop('too-much');
    write(piece);
  };
  const parser: Parser = new Parser(handler, { xmlMode: markup === 'xml', decodeEntities: true });
  parser.end(text);
  return objection ?? handler.root;
}

/** What a page is about, without what stands around it on every page of a site. */
function mainPart(root: Document): AnyNode {
  return first(root.children, 'main') ?? first(root.children, 'article') ?? root;
}

function first(nodes: readonly ChildNode[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const found = node.name === name ? node : first(node.children, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
