import { counted } from '../../document/counted.ts';
import { readFile } from 'node:fs/promises';
import { findings } from '../../checks/index.ts';
import { parse } from '../../document/parse.ts';
import { htmlPage } from '../../exchange/html/page.ts';
import { letterOf } from '../../exchange/letter/letterOf.ts';
import { readinessOf, type Graded, type Obstacles } from '../../exchange/letter/readiness.ts';
import { troubleWith } from '../files.ts';
import type { Io } from '../io.ts';
import type { ConvertCall } from './call.ts';
import type { Converted } from './converted.ts';
import { answersIn, questionsIn } from './told.ts';

/** The letter that a text becomes: refused when it is not ready to leave, unless the call says how it may. */
export async function letterFile(
  text: string,
  extension: string,
  call: ConvertCall,
  io: Io,
): Promise<Converted> {
  const document = parse(text);
  if (document.kind === 'unknown')
    return { sentence: `‘${call.from}’ is niet herkend als document met Kamervragen.`, exit: 2 };
  const found = findings(document);
  const readiness = readinessOf(document, found);
  if (readiness.kind === 'unready' && call.notes === 'refused' && !areOnlySources(readiness.obstacles))
    return { sentence: `${readiness.sentence} ${waysOn(readiness.obstacles)}`, exit: 1 };
  const notes = call.notes === 'keep' ? 'keep' : 'leave-out';
  const dated = call.date === undefined ? {} : { date: call.date };
  const letter = letterOf(document, { notes, ...dated });
  const said = {
    told: `${questionsIn(document)}, ${answersIn(document)}`,
    warnings: warningsOf(found, call.from),
  };
  if (extension !== '.docx') return { content: htmlPage(letter), ...said };
  const template = await templateFrom(call.template);
  if ('sentence' in template) return template;
  const written = await io.writeDocx(letter, { ...template, ...dated });
  return 'refused' in written ? { sentence: written.refused, exit: 2 } : { content: written.bytes, ...said };
}

/** Source notes are left out of a letter as it is made; the first one `convert` writes itself. */
function areOnlySources({ empty, missing, workNotes, otherErrors }: Obstacles): boolean {
  return empty.count + missing.count + workNotes + otherErrors === 0;
}

function waysOn({ workNotes, sourceNotes }: Obstacles): string {
  return workNotes + sourceNotes === 0
    ? 'Geef --zonder-notities om het toch te bewaren zoals het is.'
    : 'Geef --met-notities om het toch te bewaren met de notities erin, of --zonder-notities om ze weg te laten.';
}

/** What does not keep a letter from leaving, and is better seen than not. */
function warningsOf(found: readonly Graded[], file: string): readonly string[] {
  const count = found.filter(({ severity }) => severity === 'warning').length;
  if (count === 0) return [];
  const warnings = counted(count, 'waarschuwing', 'waarschuwingen');
  return [`De controle geeft ${warnings}: zie kamervragen check ${file}.`];
}

async function templateFrom(
  file: string | undefined,
): Promise<{ readonly template?: Uint8Array } | { readonly sentence: string; readonly exit: 2 }> {
  if (file === undefined) return {};
  try {
    return { template: await readFile(file) };
  } catch (error) {
    return { sentence: troubleWith(file, error), exit: 2 };
  }
}
