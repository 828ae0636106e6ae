import { element } from '../dom.ts';
import type { Choices, Names } from './protocol.ts';

type Field = 'ministry' | 'member' | 'party' | 'period' | 'source';
type Option = readonly [value: string, title: string];

const SOURCES: readonly Option[] = [
  ['', 'Alle bronnen'],
  ['published', 'Gepubliceerd'],
  ['draft', 'Concepten'],
  ['letter', 'Brieven'],
];
const PERIODS: readonly Option[] = [
  ['', 'Alle jaren'],
  ['1', 'Afgelopen jaar'],
  ['2', 'Afgelopen 2 jaar'],
  ['4', 'Afgelopen 4 jaar'],
  ['8', 'Afgelopen 8 jaar'],
  ['own', 'Van … tot en met …'],
];

/** What is shown of what was found; it stays where it is while the list below it changes. */
export interface Filter {
  readonly box: HTMLElement;
  readonly update: (choices: Choices, names: Names) => void;
}

export function createFilter(choose: (change: Partial<Choices>) => void): Filter {
  const selects: Readonly<Record<Field, HTMLSelectElement>> = {
    ministry: select('Departement', (ministry) => choose({ ministry })),
    member: select('Kamerlid', (member) => choose({ member })),
    party: select('Fractie', (party) => choose({ party })),
    period: select('Periode', (period) => choose({ period: period as Choices['period'] })),
    source: select('Bron', (source) => choose({ source: source as Choices['source'] })),
  };
  const from = date('Van', (day) => choose({ from: day }));
  const until = date('Tot en met', (day) => choose({ until: day }));
  const dates = element('div', { class: 'dates' }, labelled(from), labelled(until));
  const fields = Object.values(selects).map(labelled);
  const box = element(
    'fieldset',
    { class: 'filter' },
    element('legend', {}, 'Toon alleen'),
    ...fields,
    dates,
  );
  return {
    box,
    update: (choices, { ministries, members, parties }) => {
      fill(selects.ministry, choices.ministry, [['', 'Alle departementen'], ...same(ministries)]);
      fill(selects.member, choices.member, [['', 'Alle Kamerleden'], ...same(members)]);
      fill(selects.party, choices.party, [['', 'Alle fracties'], ...same(parties)]);
      fill(selects.period, choices.period, PERIODS);
      fill(selects.source, choices.source, SOURCES);
      dates.hidden = choices.period !== 'own';
      from.value = choices.from;
      until.value = choices.until;
    },
  };
}

function select(title: string, chosen: (value: string) => void): HTMLSelectElement {
  const made = element('select', { 'aria-label': title });
  made.addEventListener('change', () => chosen(made.value));
  return made;
}

function date(title: string, chosen: (value: string) => void): HTMLInputElement {
  const made = element('input', { type: 'date', 'aria-label': title });
  made.addEventListener('change', () => chosen(made.value));
  return made;
}

function labelled(field: HTMLElement): HTMLElement {
  return element('label', {}, element('span', {}, field.getAttribute('aria-label') ?? ''), field);
}

/** What was chosen stays in the list, also when it is found no more. */
function fill(made: HTMLSelectElement, chosen: string, options: readonly Option[]): void {
  const all = options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen] as const];
  const now = [...made.options].map(({ value }) => value);
  if (now.length !== all.length || now.some((value, at) => value !== all[at]?.[0])) {
    made.replaceChildren(...all.map(([value, title]) => element('option', { value }, title)));
  }
  made.value = chosen;
}

function same(names: readonly string[]): readonly Option[] {
  return names.map((name) => [name, name]);
}
