import type { Answer, Document, Heading, Label, Question } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import type { TextEdit } from '../check.ts';

/** How a document writes a kind of heading: its most usual one with a single number, and with more. */
export interface HeadingSamples {
  readonly single: Headed | undefined;
  readonly group: Headed | undefined;
}

interface Headed {
  readonly heading: Heading;
  readonly labels: readonly Label[];
  readonly written: string;
}

export function answerSamples(document: Document): HeadingSamples {
  return samplesOf(document.text, document.answers);
}

export function questionSamples(document: Document): HeadingSamples {
  return samplesOf(document.text, document.questions);
}

/** A heading like the sample's, with its word and preposition, capitals, markup and closing, for other numbers. */
export function headingLike(samples: HeadingSamples, labels: readonly Label[]): string | undefined {
  const plural = labels.length > 1;
  const sample = plural ? (samples.group ?? samples.single) : (samples.single ?? samples.group);
  if (sample === undefined) return undefined;
  const { heading, written } = sample;
  const before = inNumber(written.slice(0, heading.numbers.start - heading.start), labels);
  return tidy(before + numbersFor(heading, labels) + written.slice(heading.numbers.end - heading.start));
}

/** The usual heading where it has no numbers: an `Antwoord` below its question. */
export function unnumberedHeading(samples: HeadingSamples): string | undefined {
  const sample = samples.single ?? samples.group;
  if (sample === undefined || sample.heading.numbers.start < sample.heading.numbers.end) return undefined;
  return tidy(sample.written);
}

/** Gives a heading in the text other numbers; `op vraag` becomes `op vragen` where there are more of them. */
export function renumberedHeading(text: string, heading: Heading, labels: readonly Label[]): TextEdit {
  const words = text.slice(heading.start, heading.numbers.start);
  const fitting = inNumber(words, labels);
  const newText = numbersFor(heading, labels);
  if (fitting === words) return { span: heading.numbers, newText };
  return { span: { start: heading.start, end: heading.numbers.end }, newText: fitting + newText };
}

/** The text that numbers take in a heading: with a blank before them where it had no numbers. */
function numbersFor(heading: Heading, labels: readonly Label[]): string {
  const text = formatLabels(labels);
  return heading.numbers.start === heading.numbers.end && text !== '' ? ` ${text}` : text;
}

function samplesOf(text: string, items: readonly (Question | Answer)[]): HeadingSamples {
  const styles = new Map<string, Headed[]>();
  for (const { heading, labels } of items) {
    if (heading === undefined) continue;
    const headed = { heading, labels, written: text.slice(heading.start, heading.end) };
    const key = styleKey(headed);
    const alike = styles.get(key);
    if (alike === undefined) styles.set(key, [headed]);
    else alike.push(headed);
  }
  const usual = [...styles.values()].reduce((best, alike) => (alike.length > best.length ? alike : best), []);
  return {
    single: usual.find(({ labels }) => labels.length < 2),
    group: usual.find(({ labels }) => labels.length > 1),
  };
}

function styleKey({ heading, written }: Headed): string {
  const { form, markup, closing } = heading.style;
  const numbered = heading.numbers.start < heading.numbers.end;
  return [form, markup, closing, numbered, written.slice(0, 2 + markup.length)].join(' ');
}

/** `Antwoord op vragen` for a group and `Antwoord op vraag` for one, whichever the sample had. */
function inNumber(words: string, labels: readonly Label[]): string {
  if (labels.length > 1) return words.replace(/(?<=\S\s)vraag\b/, 'vragen');
  return words
    .replace(/\bvragen\b/, 'vraag')
    .replace(/\bVragen\b/, 'Vraag')
    .replace(/\bAntwoorden\b/, 'Antwoord');
}

/** Converters leave bookmarks and line ends in a heading; a new one has neither. */
function tidy(heading: string): string {
  return heading
    .replace(/\[bookmark:[^\]]{0,80}\]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
