import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { asideEdit } from '../../../src/checks/aside/asideEdit.ts';
import { judged } from '../../../src/checks/aside/judge.ts';
import { wordsOf } from '../../../src/checks/aside/places.ts';
import type { Finding } from '../../../src/checks/check.ts';
import { TEXT_ONLY, type CheckContext } from '../../../src/checks/context.ts';
import { findings } from '../../../src/checks/index.ts';
import type { Document } from '../../../src/document/model.ts';
import { parse } from '../../../src/document/parse.ts';
import { drafts } from '../drafts.ts';
import { applyEdits, readScenario } from '../scenario.ts';

const root = new URL('../scenarios/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);

/** What a document is found to lack, named by code and words so that it is known again in another text. */
function named(document: Document, found: readonly Finding[]): readonly string[] {
  return found.map(({ code, span }) => `${code}: ${wordsOf(document, span)}`).sort();
}

/** Sets one finding aside in the text, and sees that it is, that no other came or went, and that no state changed. */
function checkSetAside(text: string, finding: Finding, context: CheckContext): void {
  const document = parse(text);
  const after = applyEdits(text, [asideEdit(document, finding, 'een [goede] reden')]);
  const read = parse(after);
  const all = findings(read, () => 'warning', context);
  const before = findings(document, () => 'warning', context);
  assert.deepEqual(named(read, all), named(document, before), after);
  const { setAside } = judged(all, read, []);
  const [words] = named(document, [finding]);
  const own = setAside.filter((one) => named(read, [one.finding])[0] === words);
  assert.ok(own.length > 0, `${words ?? ''} is not set aside in\n${after}`);
  assert.ok(own.every(({ aside }) => aside.reason === 'een (goede) reden'));
  assert.ok(
    setAside.every((one) => one.finding.code === finding.code),
    after,
  );
}

describe('setting a finding aside in the text', () => {
  for (const file of files) {
    it(file, () => {
      const { text, context } = readScenario(readFileSync(new URL(file, root), 'utf8'));
      const document = parse(text);
      const before = judged(
        findings(document, () => 'warning', context),
        document,
        [],
      );
      if (before.setAside.length > 0) return;
      for (const finding of before.open) checkSetAside(text, finding, context);
    });
  }

  it('on any draft', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const finding of findings(parse(text), () => 'warning')) checkSetAside(text, finding, TEXT_ONLY);
      }),
      { numRuns: 100 },
    );
  });
});
