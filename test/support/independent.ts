import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The text of a file as another program reads it: pdftotext a pdf, LibreOffice a Word file. Nothing where it is missing. */
export function readIndependently(file: string): string | undefined {
  return file.endsWith('.pdf') ? pdfText(file) : officeText(file);
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 30_000 }).error === undefined;
}

function pdfText(file: string): string | undefined {
  if (!isInstalled('pdftotext')) return undefined;
  return spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).stdout;
}

function officeText(file: string): string | undefined {
  if (!isInstalled('soffice')) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'kamervragen-office-'));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profiel`;
    const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    spawnSync('soffice', [profile, '--headless', ...target, file], { timeout: 90_000 });
    return readFileSync(path.join(folder, `${path.parse(file).name}.txt`), 'utf8').replace(/^\ufeff/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
