import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../src/checks/check.ts';
import { fixAll } from '../../src/checks/fixAll.ts';
import { checks, findings } from '../../src/checks/index.ts';
import { parse } from '../../src/document/parse.ts';
import { applyEdits, newSubjects, readScenario, subjectsOf, withMarkers, type Scenario } from './scenario.ts';

const folder = new URL('./scenarios/', import.meta.url);

describe('scenarios', () => {
  for (const code of readdirSync(folder)) {
    describe(code, () => {
      const scenarios = readdirSync(new URL(`${code}/`, folder));
      for (const name of scenarios) {
        it(name.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
          checkScenario(readScenario(readFileSync(new URL(`${code}/${name}`, folder), 'utf8')));
        });
      }
    });
  }
});

describe('scenario folders', () => {
  it('are there for every check, with a text where it reports and one where it does not', () => {
    for (const { code } of checks) {
      const names = readdirSync(new URL(`${code}/`, folder));
      const texts = names.map((name) => readFileSync(new URL(`${code}/${name}`, folder), 'utf8'));
      const reporting = texts.filter((text) => reports(text, code));
      assert.ok(reporting.length > 0 && reporting.length < texts.length, code);
      assert.ok(reporting.some((text) => text.includes('% regeleinden: crlf')), `${code}: CRLF`);
      assert.ok(reporting.some((text) => /^⟦?\*\*/m.test(text)), `${code}: bold headings`);
      assert.ok(reporting.some((text) => /(?:vraag|vragen|antwoord) \d+(?:, \d+)* en \d/i.test(text)), `${code}: groups`);
    }
  });
});

function reports(text: string, code: string): boolean {
  return readScenario(text).expected.some((expected) => expected.code === code);
}

function checkScenario(scenario: Scenario): void {
  const found = findings(parse(scenario.text));
  assert.equal(
    withMarkers(scenario.text, found.map(({ code, span }) => ({ code, ...span }))),
    withMarkers(scenario.text, scenario.expected),
  );
  if (scenario.messages !== undefined) assert.deepEqual(found.map(({ message }) => message), scenario.messages);
  for (const finding of found) checkFixes(scenario, found, finding);
  const titles = found.flatMap(({ fixes }) => fixes.map(({ title }) => title));
  for (const { title } of scenario.fixed) assert.ok(titles.includes(title), `${title} is not among ${titles.join(' | ')}`);
  checkAllFixes(scenario, found);
}

/** Each fix takes its finding away and brings none; where the scenario has the text, it is exactly that. */
function checkFixes({ text, fixed }: Scenario, found: readonly Finding[], finding: Finding): void {
  for (const { title, edits } of finding.fixes) {
    const after = applyEdits(text, edits);
    const left = findings(parse(after));
    const [subject = ''] = subjectsOf([finding]);
    const count = (subjects: readonly string[]): number => subjects.filter((other) => other === subject).length;
    assert.ok(count(subjectsOf(left)) < count(subjectsOf(found)), `${title} leaves ${subject} in\n${after}`);
    assert.deepEqual(newSubjects(found, left), [], `${title} gives\n${after}`);
    const expected = fixed.find((other) => other.title === title);
    if (expected !== undefined) assert.equal(after, expected.text);
  }
}

function checkAllFixes({ text, fixedAll }: Scenario, found: readonly Finding[]): void {
  const after = applyEdits(text, fixAll(found));
  const left = findings(parse(after));
  assert.deepEqual(newSubjects(found, left), [], `all fixes give\n${after}`);
  const preferred = found.filter(({ fixes }) => fixes.some(({ preferred }) => preferred));
  assert.ok(left.length <= found.length);
  for (const subject of subjectsOf(preferred)) assert.ok(!subjectsOf(left).includes(subject), `${subject} is left in\n${after}`);
  if (fixedAll !== undefined) assert.equal(after, fixedAll);
}
