/** VS Code loads this bundle into its extension host and calls run(): resolved is passed, rejected is failed. */
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const report = process.env['KAMERVRAGEN_TEST_REPORT'];
  if (report)
    Mocha.reporters.Base.consoleLog = (...line: unknown[]) => appendFileSync(report, `${format(...line)}\n`);
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 20_000, ...grep() });
  for (const file of testFiles(__dirname)) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} van de tests mislukten`);
}

function grep(): { grep?: string } {
  const wanted = process.env['TEST_GREP'];
  return wanted ? { grep: wanted } : {};
}

function testFiles(dir: string): string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.test.cjs'))
    .sort()
    .map((file) => path.join(dir, file));
}
