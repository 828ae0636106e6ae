import type { Hit, Related } from '../../archive/hit.ts';
import type { Choices, Empty, Names, RelatedShown, Shown } from '../../webview/earlier/protocol.ts';
import type { ArchiveState } from '../archive/service.ts';
import { isFiltered } from './choices.ts';
import { answered, asked, shownFit, shownHit, type Showing } from './shownHit.ts';
import { createTargets, type Target, type Targets } from './targets.ts';

/** What was found for the place where someone writes. */
export interface Found {
  readonly turn: number;
  /** The draft, by its name, and what is being answered in it. */
  readonly draft: { readonly name: string; readonly asked: AskedNow | undefined } | undefined;
  readonly hits: readonly Hit[];
  readonly related: readonly Related[];
  readonly state: ArchiveState;
  readonly choices: Choices;
  readonly names: Names;
}

interface AskedNow {
  readonly name: string;
  readonly words: string;
}

/** What the view shows of what was found, and what its buttons are about. */
export interface Lists extends Pick<Shown, 'related' | 'hits'> {
  readonly targets: readonly Target[];
}

export function listsOf(
  { draft, hits, related }: Pick<Found, 'draft' | 'hits' | 'related'>,
  showing: Omit<Showing, 'question'>,
): Lists {
  const targets = createTargets();
  const question = draft?.asked?.words ?? '';
  return {
    related: related.map((one) => shownRelated(one, targets)),
    hits: hits.map((hit) => shownHit(hit, targets, { ...showing, question })),
    targets: targets.all(),
  };
}

/** All that the view shows. */
export function shownOf(found: Found, { related, hits }: Lists): Shown {
  const { turn, draft, state, choices, names } = found;
  return {
    turn,
    about: draft === undefined ? undefined : { question: titleOf(draft.asked), file: draft.name },
    empty: emptyOf(found),
    related,
    hits,
    reading: readingOf(state),
    troubles: troublesOf(state),
    choices,
    names,
  };
}

function titleOf(question: AskedNow | undefined): string {
  return question === undefined ? '' : `Bij ${question.name}`;
}

function shownRelated({ document, score }: Related, targets: Targets): RelatedShown {
  const { name, subject, annex, questionNumber } = document;
  return {
    target: targets.add({ kind: 'document', document }),
    title: subject ?? name,
    // Without a subject the name says it already.
    number: subject === undefined ? '' : annex === undefined ? (questionNumber ?? '') : `nr. ${annex.number}`,
    details: [name, subject ?? '', asked(document), answered(document)].filter((line) => line !== ''),
    fit: shownFit(Math.min(1, score)),
  };
}

const TO_FOLDERS = { title: 'Kies mappen met eerdere antwoorden', ask: 'folders' } as const;
const TO_SAMPLES = { title: 'Open de voorbeelddossiers', ask: 'samples' } as const;
const TO_ALL = { title: 'Wis het filter', ask: 'unfilter' } as const;

/** Why there is nothing to show. */
function emptyOf({ draft, state, hits, choices }: Found): Empty | undefined {
  if (hits.length > 0) return undefined;
  if (draft === undefined) {
    return {
      sentence: 'Open een document met Kamervragen, dan staat hier wat eerder is geantwoord.',
      buttons: [TO_SAMPLES],
    };
  }
  if (state.documents === 0 && state.activity === 'reading') {
    return { sentence: 'De eerdere antwoorden worden gelezen. Ze komen hier vanzelf te staan.', buttons: [] };
  }
  if (state.documents === 0) {
    return { sentence: 'In deze map staan geen eerdere antwoorden.', buttons: [TO_FOLDERS, TO_SAMPLES] };
  }
  if (draft.asked === undefined) {
    return { sentence: 'Zet de cursor in een vraag of in een antwoord.', buttons: [] };
  }
  return isFiltered(choices)
    ? { sentence: `Met dit filter is bij ${draft.asked.name} niets gevonden.`, buttons: [TO_ALL] }
    : { sentence: `Bij ${draft.asked.name} is geen eerder antwoord gevonden.`, buttons: [] };
}

/** How far the reading of the archive is, while it goes on. */
export function readingOf({ activity, done, total }: ArchiveState): string | undefined {
  if (activity === 'idle') return undefined;
  const progress = `${done} van ${total} bestanden gelezen`;
  return activity === 'paused' ? `Het lezen is gepauzeerd: ${progress}.` : `${progress}…`;
}

function troublesOf({ troubles }: ArchiveState): Shown['troubles'] {
  if (troubles.length === 0) return undefined;
  const title =
    troubles.length === 1 ? '1 melding over het archief' : `${troubles.length} meldingen over het archief`;
  return { title, sentences: troubles.map(({ sentence }) => sentence) };
}
