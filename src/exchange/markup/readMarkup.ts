import { DomHandler, isTag, type AnyNode, type ChildNode, type Document, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Flow } from '../flow/flow.ts';
import { markupFlow } from './markupFlow.ts';

export type Markup = 'xml' | 'html';

export type MarkupRead =
  { readonly flow: Flow } | { readonly unreadable: 'damaged' | 'too-deep' | 'has-entities' };

/** Elements in elements: no document goes as deep, and what walks through it must not run out of stack. */
const DEEPEST = 250;

/** A document type that declares entities of its own: what they stand for is never looked up, so the text would lack it. */
const DECLARES = /<!DOCTYPE[^>[]*\[[\s\S]*?<!ENTITY/i;

/**
 * Reads HTML, or the XML in which answers are published. The parser knows no document types: no entity but those of XML
 * and HTML themselves is expanded, and nothing that the file refers to is fetched.
 */
export function readMarkup(text: string, markup: Markup): MarkupRead {
  if (DECLARES.test(text.slice(0, 100_000))) return { unreadable: 'has-entities' };
  const root = treeOf(text, markup);
  if (root === undefined) return { unreadable: 'too-deep' };
  const flow = markupFlow(markup === 'html' ? mainPart(root) : root);
  return flow.blocks.length === 0 ? { unreadable: 'damaged' } : { flow };
}

function treeOf(text: string, markup: Markup): Document | undefined {
  const depth = { now: 0, most: 0 };
  const handler = new DomHandler();
  const open = handler.onopentag.bind(handler);
  const close = handler.onclosetag.bind(handler);
  handler.onopentag = (name, attributes) => {
    depth.most = Math.max(depth.most, ++depth.now);
    if (depth.most <= DEEPEST) open(name, attributes);
  };
  handler.onclosetag = () => {
    depth.now--;
    if (depth.most <= DEEPEST) close();
  };
  const parser = new Parser(handler, { xmlMode: markup === 'xml', decodeEntities: true });
  parser.end(text);
  if (depth.most > DEEPEST) return undefined;
  return handler.root;
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
