import type { Label, Span } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';

/** `vraag 3` or `vragen 3, 4 en 5`. */
export function questionsNamed(labels: readonly Label[]): string {
  return `${labels.length > 1 ? 'vragen' : 'vraag'} ${formatLabels(labels)}`;
}

/** `antwoord 3`, also for a group: `antwoord 3, 4 en 5`; `dit antwoord` where it has no number. */
export function answerNamed(labels: readonly Label[]): string {
  return labels.length === 0 ? 'dit antwoord' : `antwoord ${formatLabels(labels)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The beginning of what stands at a place, on one line, to name it in a message. */
export function shortened(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + 200)).replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
