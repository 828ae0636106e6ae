/* eslint-disable max-lines-per-function -- This file goes when the index in its worker comes. */
import * as vscode from 'vscode';
import type { Filter, Hit, Place } from '../../archive/hit.ts';
import type { Passage, Ranking } from '../../archive/passage.ts';
import { createRanking } from '../../archive/ranking.ts';
import type { Entry, SourceDocument } from '../../archive/source.ts';
import type { Document, Official } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import type { Documents } from '../documents.ts';
import { readText } from '../fileText.ts';
import { createPassageFiles } from '../reuse/passageFiles.ts';
import type { ArchiveNames, ArchiveService, ArchiveState } from './service.ts';

/** An archive of what `passageFiles` reads, until the index in its worker takes its place. */
export function createInProcessArchive(
  documents: Documents,
  log: vscode.LogOutputChannel,
): ArchiveService & { readonly dispose: () => void } {
  const files = createPassageFiles(documents, log);
  const changed = new vscode.EventEmitter<ArchiveState>();
  const none = vscode.Uri.parse('none:');
  const parsed = new WeakMap<object, Promise<readonly Known[]>>();
  let state: ArchiveState = {
    activity: 'reading',
    done: 0,
    total: 0,
    documents: 0,
    passages: 0,
    troubles: [],
  };
  let last: { readonly key: string; readonly known: readonly Known[]; readonly ranking: Ranking } | undefined;

  const read = async (): Promise<NonNullable<typeof last>> => {
    await files.upToDate();
    const lists = await Promise.all(
      files
        .known(none)
        .filter(({ passages }) => passages.length > 0 && !passages[0]?.source.file.endsWith('.yaml'))
        .map((file) => {
          const known = parsed.get(file) ?? knownIn(file.uri, file.passages);
          parsed.set(file, known);
          return known;
        }),
    );
    const known = lists.flat();
    const key = known.map(({ passage }) => `${passage.source.label}${passage.text.length}`).join('|');
    if (last?.key !== key) {
      last = { key, known, ranking: createRanking(known.map(({ passage }) => passage)) };
      const sources = new Set(known.map(({ place }) => place.document.file));
      state = {
        activity: 'idle',
        done: sources.size,
        total: sources.size,
        documents: sources.size,
        passages: known.length,
        troubles: [],
      };
      changed.fire(state);
    }
    return last;
  };
  const hitsFor = async (
    words: string,
    except: string,
    filter: Filter,
    limit: number,
  ): Promise<readonly Hit[]> => {
    const { known, ranking } = await read();
    const places = new Map(known.map(({ passage, place }) => [passage, place]));
    const matches = ranking.suggest(words, 100).flatMap(({ passage, score }) => {
      const place = places.get(passage);
      if (place === undefined || place.document.file === except || !meets(place, filter)) return [];
      return [{ ...place, score }];
    });
    return withTwins(matches)
      .slice(0, limit)
      .map((hit) => withNewer(hit, places, ranking, except));
  };
  return {
    suggest: ({ question, draft, filter, limit }) => hitsFor(question, draft?.file ?? '', filter, limit),
    related: async (draft, limit) => {
      const sums = new Map<SourceDocument, number>();
      for (const question of draft.questions) {
        const best = new Map<SourceDocument, number>();
        for (const { document, score } of await hitsFor(question, draft.file, {}, 20))
          best.set(document, Math.max(score, best.get(document) ?? 0));
        for (const [document, score] of best) sums.set(document, (sums.get(document) ?? 0) + score);
      }
      return [...sums]
        .map(([document, sum]) => ({ document, score: sum / draft.questions.length }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    find: (typed, limit) => hitsFor(typed, '', {}, limit),
    uses: () => Promise.resolve([]),
    names: async () => namesOf((await read()).known.map(({ place }) => place.document)),
    state: () => state,
    onDidChange: changed.event,
    pause: () => undefined,
    resume: () => undefined,
    dispose: () => {
      files.dispose();
      changed.dispose();
    },
  };
}

interface Known {
  readonly passage: Passage;
  readonly place: Place;
}

async function knownIn(uri: vscode.Uri, passages: readonly Passage[]): Promise<readonly Known[]> {
  const text = await readText(uri);
  if (text === undefined) return [];
  const parsed = parse(text);
  const document = sourceOf(parsed, uri, passages[0]?.source.date);
  return passages.map((passage) => ({ passage, place: { document, entry: entryOf(parsed, passage) } }));
}

function entryOf({ answers }: Document, { title, question, text, source }: Passage): Entry {
  const labels = answers.find(({ body }) => body.start === source.span.start)?.labels ?? [];
  return { labels, title, question, answer: text, span: source.span, label: source.label };
}

function sourceOf({ head, kind }: Document, uri: vscode.Uri, date: string | undefined): SourceDocument {
  const { annexNumber, questionNumber, subject, members, respondents, onBehalfOf, submitted } = head;
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return {
    file: uri.toString(),
    kind: kind === 'letter' ? 'letter' : 'answers',
    name:
      annexNumber === undefined
        ? file
        : `Aanhangsel${annexNumber.year === undefined ? '' : ` ${annexNumber.year},`} nr. ${annexNumber.number}`,
    published: annexNumber !== undefined || kind === 'letter',
    annex: annexNumber && { year: annexNumber.year, number: annexNumber.number },
    questionNumber: questionNumber?.text,
    subject: subject?.text,
    members: members.map(({ name, party }) => ({ name, party })),
    ministries: [...respondents, ...onBehalfOf].flatMap(({ portfolio }: Official) => portfolio ?? []),
    submitted: submitted?.iso,
    answered: date,
  };
}

function meets({ document }: Place, filter: Filter): boolean {
  const { ministry, member, party, from, until, source } = filter;
  const date = document.answered ?? '';
  const own = document.kind === 'letter' ? 'letter' : document.published ? 'published' : 'draft';
  return (
    (ministry === undefined || document.ministries.includes(ministry)) &&
    (member === undefined || document.members.some(({ name }) => name === member)) &&
    (party === undefined || document.members.some((one) => one.party === party)) &&
    (from === undefined || date >= from) &&
    (until === undefined || date <= until) &&
    (source === undefined || source === own)
  );
}

type Scored = Place & { readonly score: number };

function withTwins(hits: readonly Scored[]): readonly Hit[] {
  const groups = new Map<string, Scored[]>();
  for (const hit of hits) groups.set(hit.entry.answer, [...(groups.get(hit.entry.answer) ?? []), hit]);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, others, newer: undefined }],
  );
}

function withNewer(hit: Hit, places: ReadonlyMap<Passage, Place>, ranking: Ranking, except: string): Hit {
  const given = hit.document.answered;
  if (hit.entry.question === '' || given === undefined) return hit;
  const newer = ranking
    .suggest(hit.entry.question, 10)
    .filter(({ score }) => score > 0.5)
    .flatMap(({ passage }) => places.get(passage) ?? [])
    .find(({ document }) => document.file !== except && (document.answered ?? '') > given);
  return { ...hit, newer };
}

function namesOf(documents: readonly SourceDocument[]): ArchiveNames {
  const inOrder = (names: readonly string[]): readonly string[] =>
    [...new Set(names)].sort((one, other) => one.localeCompare(other, 'nl'));
  return {
    ministries: inOrder(documents.flatMap(({ ministries }) => ministries)),
    members: inOrder(documents.flatMap(({ members }) => members.map(({ name }) => name))),
    parties: inOrder(documents.flatMap(({ members }) => members.flatMap(({ party }) => party ?? []))),
  };
}
