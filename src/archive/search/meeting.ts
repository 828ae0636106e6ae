import type { Filter } from '../hit.ts';
import { readDocument, type Recorded } from '../index/reading.ts';
import type { SourceDocument } from '../source.ts';
import { fold } from '../words/words.ts';

/** By document of a window: 1 where it meets a filter. Each is read. */
export function documentsThatMeet(window: Recorded, filter: Filter): Uint8Array {
  const meets = meetsFilter(filter);
  return Uint8Array.from({ length: window.documentStarts.length - 1 }, (_, document) => {
    const found = readDocument(window, document);
    return found !== undefined && meets(found) ? 1 : 0;
  });
}

function meetsFilter(filter: Filter): (document: SourceDocument) => boolean {
  const { ministry, member, party, from, until, source } = filter;
  return (document) => {
    const date = document.answered ?? document.submitted;
    return (
      (ministry === undefined || document.ministries.some((name) => holds(name, ministry))) &&
      (member === undefined || document.members.some(({ name }) => holds(name, member))) &&
      (party === undefined ||
        document.members.some((one) => one.party !== undefined && fold(one.party) === fold(party))) &&
      (from === undefined || (date !== undefined && date >= from)) &&
      (until === undefined || (date !== undefined && date <= until)) &&
      (source === undefined || source === kindOf(document))
    );
  };
}

function kindOf({ kind, published }: SourceDocument): Filter['source'] {
  if (kind === 'letter') return 'letter';
  return published ? 'published' : 'draft';
}

function holds(name: string, part: string): boolean {
  return fold(name).includes(fold(part));
}
