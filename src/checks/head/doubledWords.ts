import type { Document, Span } from '../../document/model.ts';
import { without } from '../../document/spans.ts';
import type { Problem } from '../check.ts';
import { answeredSentence } from './lines.ts';

/** A word or a few, twice; or `(ontvangen (ontvangen`. */
const DOUBLED =
  /(?<!\p{L})((?:\p{L}+\s+){0,2}\p{L}+)(\s+\1)(?!\p{L})|(\(\s*(?:ontvangen|ingezonden)\s+)(\(\s*(?:ontvangen|ingezonden)\s+)/giu;
/** `van het van het lid` is told of by what it should be. */
const OPENING =
  /^(?:(?:mondelinge|schriftelijke)\s+)?(?:vragen|vraag)\s+(?:van\s+(?:het\s+|de\s+)?)+(?:lid|leden)(?:\s+lid)?\s/iu;

/** Words that stand twice in the sentences of a head. The subject is in the words of who asks: nothing is said of that. */
export function doubledWords(document: Document): readonly Problem[] {
  return framesOf(document).flatMap(({ start, end }) =>
    [...document.text.slice(start, end).matchAll(DOUBLED)].map((match) => {
      const [whole, one, again, bracket, bracketAgain] = match;
      const first = one ?? bracket ?? '';
      const at = start + match.index;
      const second = {
        start: at + first.length,
        end: at + first.length + (again ?? bracketAgain ?? '').length,
      };
      return {
        message: `‘${first.trim().replace(/\s+/g, ' ')}’ staat er twee keer. Haal het één keer weg.`,
        span: { start: at, end: at + whole.trimEnd().length },
        fixes: [{ title: 'Haal de herhaling weg', edits: [{ span: second, newText: '' }], preferred: true }],
      };
    }),
  );
}

function framesOf(document: Document): readonly Span[] {
  const { text, head } = document;
  const subject = head.subject === undefined ? [] : [head.subject];
  const answered = answeredSentence(document);
  const title = head.title && {
    start:
      head.title.start +
      (OPENING.exec(text.slice(head.title.start, head.title.start + 200))?.[0].length ?? 0),
    end: head.title.end,
  };
  return [title, answered].flatMap((span) => (span === undefined ? [] : without(text, span, subject)));
}
