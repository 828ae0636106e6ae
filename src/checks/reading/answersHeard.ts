import type { Answer, Document, Label } from '../../document/model.ts';
import { saysSomething } from '../../document/states.ts';
import { pointsElsewhere } from './elsewhere.ts';
import { referencesInAnswers } from './references.ts';
import { plain } from './touching.ts';

/** What is said to a question: in the answers that name it, and in those to which they send the reader. */
export interface Heard {
  /** In characters. */
  readonly length: number;
  /** The words, as `plain` has them. */
  readonly said: () => string;
  /** Part of what is said stands in another paper or further up: what is not here may be there. */
  readonly isElsewhere: boolean;
  /** The answer says that it does not go into what is asked: then it does not go into any of it. */
  readonly isDeclined: boolean;
}

const NOTHING: Heard = { length: 0, said: () => '', isElsewhere: false, isDeclined: false };

/** `Zie hierboven`, `Zie mijn brief van 3 mei`: the reader is sent to words that are not read here. */
const SENT_AWAY =
  /(?:^|[^\p{L}])(?:zie|verwijs|verwijzen|verwezen|conform)(?![\p{L}])|(?:hierboven|hiervoor|reeds|eerder|bovenstaande|voorgaande|(?:separate|aparte|afzonderlijke)\s+brief)(?![\p{L}])/iu;
/** `Daarover doe ik geen uitspraken`, `kan niet worden ingegaan op`. */
const DECLINED = /\b(?:geen|niet)\s[^.?!]{0,60}\b(?:uitspra(?:ak|ken)|mededelingen|ingaan|ingegaan)\b/iu;
/** Who sends the reader away does so at once; further on he says more himself. */
const OPENING = 600;
/** No answer sends the reader to more of them, and no number has more answers; it also bounds what is looked up. */
const MOST_NAMED = 40;
const MOST_ANSWERS = 4;

/** Looks up what is said to a question by its numbers; nothing where no answer says something. */
export function answersHeard(document: Document): (labels: readonly Label[]) => Heard {
  const byLabel = new Map<Label, Answer[]>();
  for (const answer of document.answers) {
    for (const label of answer.labels) {
      const known = byLabel.get(label);
      if (known === undefined) byLabel.set(label, [answer]);
      else known.push(answer);
    }
  }
  const named = namedByAnswers(document);
  const saying = new Set(document.answers.filter((answer) => saysSomething(document, answer)));
  const own = (labels: readonly Label[]): readonly Answer[] =>
    labels.slice(0, MOST_NAMED).flatMap((label) => (byLabel.get(label) ?? []).slice(0, MOST_ANSWERS));
  const hear = (labels: readonly Label[]): Heard => {
    const answers = new Set(own(labels).filter((answer) => saying.has(answer)));
    if (answers.size === 0) return NOTHING;
    const sentTo = [...answers].flatMap(({ labels: [first] }) => named.get(first ?? '') ?? []);
    const others = own([...new Set(sentTo)]).filter((answer) => saying.has(answer));
    const spans = [...new Set([...answers, ...others])].flatMap(({ body }) => body.content);
    let said: string | undefined;
    return {
      length: spans.reduce((sum, { start, end }) => sum + end - start, 0),
      said: () => (said ??= plain(spans.map(({ start, end }) => document.text.slice(start, end)).join('\n'))),
      get isElsewhere() {
        return others.length === 0 && [...answers].some(opensWith(document, SENT_AWAY));
      },
      get isDeclined() {
        return [...answers].some(opensWith(document, DECLINED));
      },
    };
  };
  const known = new Map<string, Heard>();
  return (labels) => {
    const key = labels.join();
    const heard = known.get(key) ?? hear(labels);
    known.set(key, heard);
    return heard;
  };
}

function opensWith({ text }: Document, words: RegExp): (answer: Answer) => boolean {
  return ({ body: { content } }) => {
    const [first] = content;
    return (
      first !== undefined && words.test(text.slice(first.start, Math.min(first.end, first.start + OPENING)))
    );
  };
}

/** The numbers that each answer refers to within the document, by its first number. */
function namedByAnswers(document: Document): ReadonlyMap<Label, readonly Label[]> {
  const named = new Map<Label, Label[]>();
  for (const [reference, { labels }] of referencesInAnswers(document)) {
    const [first] = labels;
    if (first === undefined || pointsElsewhere(document.text, reference)) continue;
    const known = named.get(first);
    if (known === undefined) named.set(first, [...reference.labels].slice(0, MOST_NAMED));
    else if (known.length < MOST_NAMED) known.push(...reference.labels);
  }
  return named;
}
