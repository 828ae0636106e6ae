import type { Document, Span } from '../../document/model.ts';
import type { Problem } from '../check.ts';
import { plain } from './names.ts';

/** The parties behind the names of members that are not on the list, each place where one stands. */
export function unknownParties({ text, head }: Document, parties: readonly string[]): readonly Problem[] {
  const known = new Set(parties);
  const byPlain = new Map(parties.map((party) => [plain(party), party]));
  return head.members.flatMap(({ party, span }) => {
    if (party === undefined || known.has(party)) return [];
    const place = placeOf(text, span, party);
    if (place === undefined) return [];
    const meant = byPlain.get(plain(party));
    if (meant === undefined) {
      const message = `De fractie ‘${party}’ staat niet in de lijst van partijen. Is de naam goed geschreven?`;
      return [{ message, span: place, fixes: [] }];
    }
    const edits = [{ span: place, newText: meant }];
    return [
      {
        message: `In de lijst van partijen staat ‘${party}’ als ‘${meant}’.`,
        span: place,
        fixes: [{ title: `Maak er ‘${meant}’ van`, edits, preferred: true }],
      },
    ];
  });
}

/** Behind one of the members who share a party; nothing behind the others. */
function placeOf(text: string, { start, end }: Span, party: string): Span | undefined {
  const bracket = text.lastIndexOf('(', end);
  if (bracket < start) return undefined;
  const words = text.slice(bracket, end);
  const lead = /^\(\s*(?:(?:beiden|allen)\s+)?/i.exec(words)?.[0].length ?? 1;
  const written = words.slice(lead).replace(/\s*\)\s*$/, '');
  if (written.replace(/\s+/g, ' ') !== party) return undefined;
  return { start: bracket + lead, end: bracket + lead + written.length };
}
