import type { Label } from '../document/model.ts';
import { parseLabels } from '../document/numbers.ts';
import { convertCall, type ConvertCall } from './convert/call.ts';
import { checkCall, type CheckCall } from './checking/call.ts';
import { DESK_OPTIONS } from './desk/call.ts';
import { reportCall, type ReportCall } from './report/call.ts';
import { readOptions, wrong, type Given, type Wrong } from './given.ts';

export type Format = 'plain' | 'json';

/** What is asked for: the words of a question, or a question of a file by its number. */
export type Query =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'question'; readonly file: string; readonly label: Label };

/** What the user asks the program to do; `wrong` with one Dutch sentence where that cannot be told. */
export type Call =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'outline'; readonly files: readonly string[]; readonly format: Format }
  | ({ readonly command: 'check' } & CheckCall)
  | { readonly command: 'index'; readonly folder: string; readonly format: Format }
  | {
      readonly command: 'suggest';
      readonly archive: string;
      readonly library: string | undefined;
      readonly query: Query;
      readonly top: number;
      readonly format: Format;
    }
  | ({ readonly command: 'convert' } & ConvertCall)
  | ({ readonly command: 'report' } & ReportCall)
  | Wrong;

const DEFAULT_TOP = 5;

const ALWAYS: readonly string[] = ['help', 'version'];
const OPTIONS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['outline', [...ALWAYS, 'json']],
  ['check', [...ALWAYS, 'json', ...DESK_OPTIONS]],
  ['index', [...ALWAYS, 'json']],
  ['suggest', [...ALWAYS, 'json', 'archive', 'library', 'question', 'file', 'number', 'top']],
  ['convert', [...ALWAYS, 'force', 'met-notities', 'zonder-notities', 'datum', 'sjabloon']],
  ['report', [...ALWAYS, ...DESK_OPTIONS]],
]);

export function readCall(args: readonly string[]): Call {
  const given = readOptions(args);
  if ('sentence' in given) return given;
  const { command, options } = given;
  if (options.has('help')) return { command: 'help' };
  if (options.has('version')) return { command: 'version' };
  if (command === undefined)
    return wrong('Geef een opdracht: outline, check, report, suggest, index of convert');
  const allowed = OPTIONS_OF.get(command);
  if (allowed === undefined)
    return wrong(
      `De opdracht ‘${command}’ bestaat niet; kies outline, check, report, suggest, index of convert`,
    );
  for (const option of options.keys()) {
    if (!allowed.includes(option)) return wrong(`De optie --${option} hoort niet bij ${command}`);
  }
  if (command === 'suggest') return suggestCall(given);
  if (command === 'index') return indexCall(given);
  if (command === 'convert') {
    const call = convertCall(given);
    return 'sentence' in call ? call : { command, ...call };
  }
  if (command === 'report') {
    const call = reportCall(given);
    return 'sentence' in call ? call : { command, ...call };
  }
  if (command === 'check') {
    const call = checkCall(given);
    return 'sentence' in call ? call : { command, ...call };
  }
  return outlineCall(given);
}

function outlineCall({ files, options }: Given): Call {
  if (files.length === 0) return wrong('Geef ten minste een bestand');
  return { command: 'outline', files: [...new Set(files)], format: formatOf(options) };
}

function indexCall({ files: [folder, ...more], options }: Given): Call {
  if (folder === undefined) return wrong('Geef de map met eerdere antwoorden');
  if (more.length > 0) return wrong('Geef bij index één map');
  return { command: 'index', folder, format: formatOf(options) };
}

function suggestCall({ files, options }: Given): Call {
  const archive = options.get('archive');
  const query = queryOf(options);
  const top = Number(options.get('top') ?? DEFAULT_TOP);
  if (files[0] !== undefined)
    return wrong(`Bij suggest hoort ‘${files[0]}’ niet; geef een bestand met --file`);
  if (archive === undefined) return wrong('Geef met --archive de map met eerdere antwoorden');
  if ('sentence' in query) return query;
  if (!Number.isInteger(top) || top < 1) return wrong('Geef bij --top een heel getal van 1 of hoger');
  return {
    command: 'suggest',
    archive,
    library: options.get('library'),
    query,
    top,
    format: formatOf(options),
  };
}

function queryOf(options: ReadonlyMap<string, string>): Query | Wrong {
  const text = options.get('question');
  const file = options.get('file');
  const number = options.get('number');
  if (text !== undefined) {
    if (file === undefined && number === undefined) return { kind: 'text', text };
    return wrong('Geef --question, of --file met --number, maar niet allebei');
  }
  if (file === undefined && number === undefined)
    return wrong('Geef een vraag met --question, of met --file en --number');
  if (file === undefined) return wrong('Geef met --file het bestand waar de vraag in staat');
  if (number === undefined) return wrong('Geef met --number het nummer van de vraag');
  const [label, ...more] = parseLabels(number.toLowerCase());
  if (label === undefined || more.length > 0)
    return wrong('Geef bij --number één vraagnummer, zoals 3 of 1a');
  return { kind: 'question', file, label };
}

function formatOf(options: ReadonlyMap<string, string>): Format {
  return options.has('json') ? 'json' : 'plain';
}
