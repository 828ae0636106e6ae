import type { Document } from '../../document/model.ts';
import type { Problem } from '../check.ts';

/** `van het lid`, with the slips that occur: `van het van het lid`, `van het leden`, `van de leden lid`. */
const OPENING =
  /^((?:(?:mondelinge|schriftelijke)\s+)?(?:vragen|vraag)\s+)((?:van\s+(?:het\s+|de\s+)?)+(?:lid|leden)(?:\s+lid)?)\s/iu;

/** The words before the names of who ask: `van het lid` for one, `van de leden` for several. */
export function wrongOpening({ text, head }: Document): readonly Problem[] {
  const { title, members } = head;
  if (title === undefined || members.length === 0) return [];
  const title200 = text.slice(title.start, title.start + 200);
  const match = OPENING.exec(title200);
  if (match === null) return [];
  const [whole = '', before = '', written = ''] = match;
  const words = written.replace(/\s+/g, ' ');
  if (words === right(members.length) || isOneByOne(words, text.slice(title.start + whole.length, title.end)))
    return [];
  const start = title.start + before.length;
  const span = { start, end: start + written.length };
  const newText = right(members.length);
  const title_ = `Maak er ‘${newText}’ van`;
  const count = members.length === 1 ? 'één naam' : `${members.length} namen`;
  return [
    {
      message: `Hier staat ‘${words}’ voor ${count}. Schrijf ‘${newText}’.`,
      span,
      fixes: [{ title: title_, edits: [{ span, newText }], preferred: true }],
    },
  ];
}

function right(count: number): string {
  return count > 1 ? 'van de leden' : 'van het lid';
}

/** `het lid De Wit (A) en het lid Vos (B)`; and `van lid De Wit`, which lacks an article and is otherwise right. */
function isOneByOne(words: string, names: string): boolean {
  if (words === 'van lid' || words === 'van leden') return true;
  return words === 'van het lid' && /\sen\s+(?:van\s+)?(?:het\s+)?lid\s/.test(names.slice(0, 300));
}
