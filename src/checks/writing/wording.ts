import type { Label } from '../../document/model.ts';
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
