import assert from 'node:assert/strict';
import type { SeverityOf } from '../../src/checks/index.ts';
import { TEXT_ONLY, type CheckContext } from '../../src/checks/context.ts';
import type { Finding, Fix } from '../../src/checks/check.ts';
import { fixAll } from '../../src/checks/fixAll.ts';
import { findings } from '../../src/checks/index.ts';
import { parse } from '../../src/document/parse.ts';
import { applyEdits } from './scenario.ts';

/** How a text was checked: to be checked alike when it is mended. */
export interface Checked {
  readonly severityOf?: SeverityOf;
  readonly context: CheckContext;
}

const ALONE: Checked = { context: TEXT_ONLY };

/** Applies a fix and asserts that it takes its finding away and brings no new one. */
export function checkFix(
  text: string,
  found: readonly Finding[],
  finding: Finding,
  { title, edits }: Fix,
  { severityOf, context } = ALONE,
): string {
  const after = applyEdits(text, edits);
  const left = findings(parse(after), severityOf, context);
  const subject = subjectOf(finding);
  const before = found.filter((other) => subjectOf(other) === subject).length;
  const remaining = left.filter((other) => subjectOf(other) === subject).length;
  assert.ok(remaining < before, `‘${title}’ leaves ${subject} in\n${after}`);
  assert.deepEqual(newOnes(found, left, title), [], `‘${title}’ on\n${text}\ngives\n${after}`);
  return after;
}

/** Applies all preferred fixes and asserts that none of their findings is left, and that no new one came. */
export function checkFixAll(
  text: string,
  found: readonly Finding[],
  { severityOf, context } = ALONE,
): string {
  const after = applyEdits(text, fixAll(found));
  const left = findings(parse(after), severityOf, context);
  assert.deepEqual(newOnes(found, left, 'alles'), [], `all fixes on\n${text}\ngive\n${after}`);
  const allowed = found.filter(({ fixes }) => !fixes.some(({ preferred }) => preferred)).map(subjectOf);
  const mended = new Set(found.map(subjectOf).filter((subject) => !allowed.includes(subject)));
  const stayed = left.map(subjectOf).filter((subject) => mended.has(subject));
  assert.deepEqual(stayed, [], `not all is mended in\n${after}`);
  return after;
}

/**
 * The findings that a fix brought, number by number. That a new heading has no text yet is not one of these: it
 * says of the same question what was said before, that its answer is still to be written. A fix that changes
 * numbers all over changes those of other findings too, so there only their kinds are counted.
 */
function newOnes(before: readonly Finding[], after: readonly Finding[], title: string): readonly string[] {
  const namesOf = /^(?:Hernummer|Maak hiervan vraag|Voeg samen|alles)/.test(title)
    ? ({ code }: Finding): string[] => [code]
    : eachNumber;
  const known = before.flatMap(namesOf);
  let headings = count(before.flatMap(eachNumber)) - count(after.flatMap(eachNumber));
  return after.flatMap(namesOf).filter((name) => {
    const place = known.indexOf(name);
    if (place >= 0) known.splice(place, 1);
    return place < 0 && !(name.startsWith('antwoord-leeg') && headings-- > 0);
  });
}

/** A finding about `vragen 2 en 3` is one about each. */
function eachNumber({ code, message }: Finding): string[] {
  const numbers = message.match(/\d+[a-z]?/g) ?? [''];
  return [...new Set(numbers)].map((number) => `${code} ${number}`);
}

function count(names: readonly string[]): number {
  return names.filter((name) => name.startsWith('antwoord-ontbreekt')).length;
}
/** What a finding is about, without its place: that moves with every edit. */
function subjectOf({ code, message }: Finding): string {
  return `${code}: ${message}`;
}
