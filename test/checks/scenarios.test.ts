import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checks, findings, type SeverityOf } from '../../src/checks/index.ts';
import { parse } from '../../src/document/parse.ts';
import { checkFix, checkFixAll, type Checked } from './fixing.ts';
import { readScenario, withMarkers, type Scenario } from './scenario.ts';

const GROUP = /^\**(?:vraag|vragen|antwoord(?: op vragen)?) \d+(?:, \d+)* en \d/im;
const folder = new URL('./scenarios/', import.meta.url);

describe('scenarios', () => {
  for (const code of readdirSync(folder)) {
    describe(code, () => {
      const scenarios = readdirSync(new URL(`${code}/`, folder));
      for (const name of scenarios) {
        it(name.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
          checkScenario(code, readScenario(readFileSync(new URL(`${code}/${name}`, folder), 'utf8')));
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
      const scenarios = texts.map(readScenario);
      const reporting = scenarios.filter(({ expected }) => expected.some((one) => one.code === code));
      assert.ok(reporting.length > 0 && reporting.length < texts.length, code);
      assert.ok(
        reporting.some(({ text }) => text.includes('\r\n')),
        `${code}: CRLF`,
      );
      assert.ok(
        reporting.some(({ text }) => /^\*\*/m.test(text)),
        `${code}: bold headings`,
      );
      assert.ok(
        reporting.some(({ text }) => GROUP.test(text)),
        `${code}: a group`,
      );
    }
  });
});

/** A check that is off by default is on in its own folder. */
function checkScenario(folderOf: string, scenario: Scenario): void {
  const isOff = checks.some(({ code, severity }) => code === folderOf && severity === 'off');
  const severityOf: SeverityOf = (code) => (isOff && code === folderOf ? 'hint' : undefined);
  const checked: Checked = { severityOf, context: scenario.context };
  const found = findings(parse(scenario.text), severityOf, scenario.context);
  assert.equal(
    withMarkers(
      scenario.text,
      found.map(({ code, span }) => ({ code, ...span })),
    ),
    withMarkers(scenario.text, scenario.expected),
  );
  if (scenario.messages !== undefined)
    assert.deepEqual(
      found.map(({ message }) => message),
      scenario.messages,
    );
  if (scenario.titles !== undefined) {
    assert.deepEqual(
      found.flatMap(({ fixes }) => fixes.map(({ title, preferred }) => (preferred ? `* ${title}` : title))),
      scenario.titles,
    );
  }
  const fixed = found.flatMap((finding) =>
    finding.fixes.map((fix) => ({
      title: fix.title,
      text: checkFix(scenario.text, found, finding, fix, checked),
    })),
  );
  for (const { title, text } of scenario.fixed)
    assert.equal(fixed.find((fix) => fix.title === title)?.text, text);
  const fixedAll = checkFixAll(scenario.text, found, checked);
  if (scenario.fixedAll !== undefined) assert.equal(fixedAll, scenario.fixedAll);
}
