import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../document/model.ts';
import { isIsoDate } from '../document/days.ts';
import type { Field } from './fields.ts';
import { nearest } from './nearest.ts';
import { spanOf, textOf } from './nodes.ts';
import type { LibraryProblem } from './passage.ts';
import { findPlaceholders, placeholderName, PLACEHOLDERS, type Placeholder } from './placeholders.ts';
import { problemAt, warningAt } from './problems.ts';

/** What is wrong with the value of a field that has one. */
export function wrongValue({ name, kind }: Field, node: unknown, span: Span): readonly LibraryProblem[] {
  switch (kind) {
    case 'text':
      return isScalar(node)
        ? []
        : [problemAt('veld-verkeerd', span, `Bij '${name}' hoort een tekst. ${adviceFor(node)}`)];
    case 'date':
      return isIsoDate(textOf(node) ?? '') ? [] : [warningAt('datum-onjuist', span, dateMessage(name))];
    case 'list':
      return wrongList(name, node, span);
  }
}

/** Placeholders that do not exist or are not closed, in the text as it stands in the file. */
export function wrongPlaceholders(text: string, { start, end }: Span): readonly LibraryProblem[] {
  return findPlaceholders(text.slice(start, end)).flatMap((placeholder) => {
    const message = placeholderMessage(placeholder);
    const span = { start: start + placeholder.start, end: start + placeholder.end };
    return message === undefined ? [] : [warningAt('plaatshouder-onbekend', span, message)];
  });
}

function wrongList(name: string, node: unknown, span: Span): readonly LibraryProblem[] {
  const message = `Bij '${name}' hoort een lijst van woorden, bijvoorbeeld [trein, dienstregeling].`;
  if (!isSeq(node)) return [problemAt('veld-verkeerd', span, message)];
  return node.items
    .filter((item) => textOf(item) === undefined)
    .map((item) => problemAt('veld-verkeerd', spanOf(item, span), message));
}

function dateMessage(name: string): string {
  return `Bij '${name}' hoort een datum als jaar-maand-dag, bijvoorbeeld 2025-03-01.`;
}

/** `tekst: {{lid}} vraagt` is in YAML no text, for a value cannot begin with a brace. */
function adviceFor(node: unknown): string {
  if (isMap(node) && node.flow === true)
    return 'Begint hij met {{, zet hem dan tussen aanhalingstekens of na een | op een nieuwe regel.';
  if (isMap(node))
    return 'Staat er een dubbele punt in, zet hem dan tussen aanhalingstekens of na een | op een nieuwe regel.';
  return isSeq(node)
    ? 'Hier staat een lijst.'
    : 'Een verwijzing met * werkt hier niet: schrijf de tekst voluit.';
}

function placeholderMessage({ name, closed }: Placeholder): string | undefined {
  if (closed === 'open') return 'Deze plaatshouder is niet gesloten. Zet er }} achter.';
  if (placeholderName(name) !== undefined) return undefined;
  const names = Object.keys(PLACEHOLDERS);
  const meant = nearest(name, names);
  const advice = meant === undefined ? `Mogelijk zijn: ${names.join(', ')}.` : `Bedoelt u {{${meant}}}?`;
  return `Onbekende plaatshouder {{${name.slice(0, 40)}}}. ${advice}`;
}
