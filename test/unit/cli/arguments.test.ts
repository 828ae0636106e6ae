import assert from 'node:assert/strict';
import { readCall, type Call } from '../../../src/cli/arguments.ts';

/** Arguments as one types them; `_` stands for a blank inside one. */
function checkCall(typed: string, expected: Call): void {
  const args = typed === '' ? [] : typed.split(' ').map((arg) => arg.replaceAll('_', ' '));
  assert.deepEqual(readCall(args), expected);
}

const byText = { kind: 'text', text: 'Rijdt de trein?' } as const;
const suggesting = { command: 'suggest', archive: 'a', library: undefined, top: 5, format: 'plain' } as const;

const checking = {
  command: 'check',
  format: 'plain',
  maxWarnings: undefined,
  config: undefined,
  library: undefined,
  today: undefined,
  output: undefined,
  replacing: 'refused',
  separator: ',',
} as const;

describe('A call', () => {
  const calls: readonly (readonly [typed: string, call: Call])[] = [
    ['--help', { command: 'help' }],
    ['-h', { command: 'help' }],
    ['check --help', { command: 'help' }],
    ['--version', { command: 'version' }],
    ['outline a.txt - b.txt', { command: 'outline', files: ['a.txt', '-', 'b.txt'], format: 'plain' }],
    ['outline --json a.txt', { command: 'outline', files: ['a.txt'], format: 'json' }],
    ['--json check map a.txt map', { ...checking, files: ['map', 'a.txt'], format: 'json' }],
    ['check -- --json', { ...checking, files: ['--json'] }],
    ['check --separator puntkomma a', { ...checking, files: ['a'], separator: ';' }],
    ['check --format sarif a', { ...checking, files: ['a'], format: 'sarif' }],
    [
      'check --format=plain --max-warnings 0 --config b.yaml --today 2031-03-01 a',
      { ...checking, files: ['a'], maxWarnings: 0, config: 'b.yaml', today: '2031-03-01' },
    ],
    [
      'check --format HTML --today 1_maart_2031 --library b --output c.html --force a',
      {
        ...checking,
        files: ['a'],
        format: 'html',
        library: 'b',
        today: '2031-03-01',
        output: 'c.html',
        replacing: 'allowed',
      },
    ],
    ['index a', { command: 'index', folder: 'a', format: 'plain' }],
    ['index --json a', { command: 'index', folder: 'a', format: 'json' }],
    ['suggest --archive a --question Rijdt_de_trein?', { ...suggesting, query: byText }],
    [
      'suggest --json --archive=a --library b --question Rijdt_de_trein? --top 3',
      { ...suggesting, library: 'b', query: byText, top: 3, format: 'json' },
    ],
    [
      'suggest --archive a --question -_Waarom?',
      { ...suggesting, query: { kind: 'text', text: '- Waarom?' } },
    ],
    [
      'suggest --archive a --file - --number 1A',
      { ...suggesting, query: { kind: 'question', file: '-', label: '1a' } },
    ],
  ];
  for (const [typed, call] of calls) it(typed, () => checkCall(typed, call));
});

describe('A wrong call gets a sentence', () => {
  const wrong: readonly (readonly [typed: string, what: string])[] = [
    ['', 'Geef een opdracht: outline, check, report, suggest, index of convert'],
    ['toon a.txt', 'De opdracht ‘toon’ bestaat niet; kies outline, check, report, suggest, index of convert'],
    [
      'constructor',
      'De opdracht ‘constructor’ bestaat niet; kies outline, check, report, suggest, index of convert',
    ],
    ['outline', 'Geef ten minste een bestand'],
    ['check --json', 'Geef ten minste een bestand of een map'],
    ['check --jsn a.txt', 'De optie --jsn bestaat niet'],
    ['check -j a.txt', 'De optie -j bestaat niet'],
    ['check --json=ja a.txt', 'Bij de optie --json hoort geen waarde'],
    ['check --top 3 a.txt', 'De optie --top hoort niet bij check'],
    ['check --format pdf a.txt', 'De vorm ‘pdf’ bestaat niet; kies plain, md, html, csv, json of sarif'],
    ['check --max-warnings veel a.txt', 'Geef bij --max-warnings een heel getal van 0 of hoger'],
    ['check --today morgen a.txt', 'Geef bij --today een dag die bestaat, zoals 2031-06-03 of 3 juni 2031'],
    ['check --config', 'Bij de optie --config hoort een waarde'],
    ['outline --separator komma a.txt', 'De optie --separator hoort niet bij outline'],
    ['check --separator punt a.txt', 'Geef bij --separator komma of puntkomma'],
    ['outline --today 2031-03-01 a.txt', 'De optie --today hoort niet bij outline'],
    ['index', 'Geef de map met eerdere antwoorden'],
    ['index a b', 'Geef bij index één map'],
    ['index --top 3 a', 'De optie --top hoort niet bij index'],
    ['suggest --question Waarom?', 'Geef met --archive de map met eerdere antwoorden'],
    ['suggest --archive', 'Bij de optie --archive hoort een waarde'],
    ['suggest --archive --json', 'Bij de optie --archive hoort een waarde'],
    ['suggest --archive= --question Waarom?', 'Bij de optie --archive hoort een waarde'],
    ['suggest --archive a', 'Geef een vraag met --question, of met --file en --number'],
    ['suggest --archive a --file b', 'Geef met --number het nummer van de vraag'],
    ['suggest --archive a --number 3', 'Geef met --file het bestand waar de vraag in staat'],
    [
      'suggest --archive a --question Waarom? --file b',
      'Geef --question, of --file met --number, maar niet allebei',
    ],
    ['suggest --archive a --file b --number drie', 'Geef bij --number één vraagnummer, zoals 3 of 1a'],
    ['suggest --archive a --file b --number 3,4', 'Geef bij --number één vraagnummer, zoals 3 of 1a'],
    ['suggest --archive a --question Waarom? --top veel', 'Geef bij --top een heel getal van 1 of hoger'],
    ['suggest --archive a --question Waarom? --top 0', 'Geef bij --top een heel getal van 1 of hoger'],
    ['suggest --archive a --question Waarom? --top 1.5', 'Geef bij --top een heel getal van 1 of hoger'],
    ['suggest --archive a --question Waarom? b', 'Bij suggest hoort ‘b’ niet; geef een bestand met --file'],
  ];
  for (const [typed, what] of wrong) {
    it(typed === '' ? 'nothing' : typed, () =>
      checkCall(typed, { command: 'wrong', sentence: `${what} (zie kamervragen --help).` }),
    );
  }
});
