import { parseArgs } from 'node:util';

export interface Wrong {
  readonly command: 'wrong';
  readonly sentence: string;
}

const FLAGS = ['json', 'help', 'version', 'force', 'met-notities', 'zonder-notities'] as const;
const VALUES = [
  ...(['archive', 'library', 'question', 'file', 'number', 'top', 'datum', 'sjabloon'] as const),
  ...(['format', 'max-warnings', 'config', 'today', 'output', 'separator'] as const),
];

/** What the user typed, its options known to exist and to have a value where one belongs. */
export interface Given {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** The checking is ours, for Node's own messages are English. */
export function readOptions(args: readonly string[]): Given | Wrong {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(VALUES.map((name) => [name, { type: 'string' as const }])),
    },
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const sentence = mistakeIn(token);
    if (sentence !== undefined) return wrong(sentence);
    options.set(token.name, token.value ?? '');
  }
  const [command, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { command, files, options };
}

function mistakeIn(token: {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): string | undefined {
  const { name, rawName, value, inlineValue } = token;
  if (FLAGS.some((flag) => flag === name)) {
    return value === undefined ? undefined : `Bij de optie ${rawName} hoort geen waarde`;
  }
  if (!VALUES.some((option) => option === name)) return `De optie ${rawName} bestaat niet`;
  // An option where the value should be: the value was forgotten.
  const forgotten =
    value === undefined || value.trim() === '' || (inlineValue !== true && /^--?[a-z]/i.test(value));
  return forgotten ? `Bij de optie ${rawName} hoort een waarde` : undefined;
}

export function wrong(what: string): Wrong {
  return { command: 'wrong', sentence: `${what} (zie kamervragen --help).` };
}
