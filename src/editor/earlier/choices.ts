import type { Filter } from '../../archive/hit.ts';
import type { Choices } from '../../webview/earlier/protocol.ts';

export const NO_CHOICES: Choices = {
  threshold: 0.3,
  ministry: '',
  member: '',
  party: '',
  source: '',
  period: '',
  from: '',
  until: '',
};

const SOURCES: readonly unknown[] = ['', 'published', 'draft', 'letter'] satisfies Choices['source'][];
const PERIODS: readonly unknown[] = ['', '1', '2', '4', '8', 'own'] satisfies Choices['period'][];

/** What was kept or sent as choices; what is no choice of ours is left at its beginning. */
export function readChoices(given: unknown): Choices {
  const fields = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  const threshold = fields['threshold'];
  const { source, period } = fields;
  return {
    threshold:
      typeof threshold === 'number' && threshold >= 0 && threshold <= 1 ? threshold : NO_CHOICES.threshold,
    ministry: text('ministry'),
    member: text('member'),
    party: text('party'),
    source: SOURCES.includes(source) ? (source as Choices['source']) : '',
    period: PERIODS.includes(period) ? (period as Choices['period']) : '',
    from: isoDate(text('from')),
    until: isoDate(text('until')),
  };
}

/** What a hit must meet; `today` is an ISO 8601 date. */
export function filterOf(choices: Choices, today: string): Filter {
  const { ministry, member, party, source } = choices;
  const { from, until } = periodOf(choices, today);
  return {
    ...(ministry === '' ? {} : { ministry }),
    ...(member === '' ? {} : { member }),
    ...(party === '' ? {} : { party }),
    ...(source === '' ? {} : { source }),
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
  };
}

export function isFiltered(choices: Choices): boolean {
  return Object.keys(filterOf(choices, '2000-01-01')).length > 0;
}

function periodOf(
  { period, from, until }: Choices,
  today: string,
): { readonly from: string; readonly until: string } {
  if (period === '') return { from: '', until: '' };
  if (period === 'own') return { from, until };
  const year = Number(today.slice(0, 4)) - Number(period);
  // A day that is not there in every year still comes at the right place in the order.
  return { from: `${String(year).padStart(4, '0')}${today.slice(4)}`, until: '' };
}

function isoDate(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}
