import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';

const root = new URL('../../', import.meta.url);
const codes = checks.map(({ code }) => code).sort();

/** The words that the settings have for severities. */
const WORDS = {
  error: 'fout',
  warning: 'waarschuwing',
  information: 'informatie',
  hint: 'hint',
  off: 'uit',
} as const;

describe('every check, and nothing else', () => {
  it('has a page that explains it, with its setting', () => {
    const pages = readdirSync(new URL('docs/checks/', root)).filter((name) => name !== 'README.md');
    assert.deepEqual(
      pages.sort(),
      codes.map((code) => `${code}.md`),
    );
    for (const { code, severity } of checks) {
      const page = read(`docs/checks/${code}.md`);
      assert.ok(page.startsWith(`# ${code}\n`), code);
      assert.ok(page.includes(`\`kamervragen.controles.${code}\` is standaard \`${WORDS[severity]}\``), code);
    }
  });

  it('has a row in the list of checks', () => {
    const rows = [...read('docs/checks/README.md').matchAll(/^\| \[(.+?)\]\((.+?)\.md\)\s*\| (\S+)/gm)];
    assert.deepEqual(
      rows.map(([, name, page, severity]) => [name, page, severity]),
      checks.map(({ code, severity }) => [code, code, WORDS[severity]]),
    );
  });

  it('has a folder of scenarios', () => {
    assert.deepEqual(readdirSync(new URL('test/checks/scenarios/', root)).sort(), codes);
  });

  it('has a setting with its severity', () => {
    const settings = severitySettings();
    assert.deepEqual([...settings.keys()].sort(), codes);
    for (const { code, severity } of checks) assert.equal(settings.get(code), WORDS[severity], code);
  });
});

function severitySettings(): ReadonlyMap<string, unknown> {
  const { contributes } = JSON.parse(read('package.json')) as { contributes: Contributes };
  const prefix = 'kamervragen.controles.';
  return new Map(
    Object.entries(contributes.configuration.properties)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value.default]),
  );
}

interface Contributes {
  readonly configuration: { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> };
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
