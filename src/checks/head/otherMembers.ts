import { readMembers } from '../../document/head/people.ts';
import type { Document, Person } from '../../document/model.ts';
import { listed } from '../../document/officials.ts';
import type { Problem } from '../check.ts';
import { headText } from './lines.ts';
import { absentFrom, surnameOf } from './names.ts';

const NAMED = /\b(?:Kamer)?vra(?:ag|gen)\s+(?:van\s+)?(?:(?:het|de)\s+)?(?:lid|leden)\s+/gi;
/** What a letter says of the very questions that it answers; of others it says `eerdere vragen van het lid …`. */
const ABOUT_THESE =
  /\b(?:onderwerp|betreft|projectnaam|antwoord(?:en)?|beantwoording|hierbij|bijgaand|hiermee|in antwoord op)\b/i;
const ABOUT_OTHERS = /\b(?:eerdere?|vorige|naar aanleiding van|aanvull\p{L}+|vervolg\p{L}*)\b/iu;
const ENDS =
  /\s(?:aan|over|inzake|betreffende|heeft|hebben|die|welke|worden|zijn|zullen|op|van\s+\d)\s|\(20\d\dZ|\.\s|\n\s*\n|$/;
/** In characters: a sentence before the names, and a list of names. */
const BEFORE = 160;
const LONGEST = 600;
const AND_OTHERS = /\b(?:c\.s\.|e\.a\.|en anderen)/;

/** Members whom one part of the head (subject, letter, annex) names otherwise than the first. */
export function otherMembers(document: Document): readonly Problem[] {
  const parts = partsNaming(document);
  const [first = []] = parts;
  const firstNames = first.map(({ name }) => name);
  return parts.slice(1).flatMap((members) => {
    const names = members.map(({ name }) => name);
    const isSame = !names.some(absentFrom(firstNames)) && !firstNames.some(absentFrom(names));
    return isSame ? otherParties(first, members) : [problemAt(members, namesDiffer(names, firstNames))];
  });
}

function partsNaming(document: Document): readonly (readonly Person[])[] {
  const text = headText(document);
  const offset = document.head.span.start;
  return [...text.matchAll(NAMED)].flatMap(({ 0: words, index }) => {
    const sentence =
      text
        .slice(Math.max(0, index - BEFORE), index)
        .split(/[.;]\s|\n\s*\n\s*\n/)
        .at(-1) ?? '';
    const isTitle = document.head.title?.start === offset + index;
    if (!isTitle && (!ABOUT_THESE.test(sentence + words) || ABOUT_OTHERS.test(sentence))) return [];
    const start = index + words.length;
    const rest = text.slice(start, start + LONGEST);
    const names = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length);
    if (AND_OTHERS.test(names)) return [];
    const members = readMembers({ text: names, offset: offset + start });
    return members.length === 0 ? [] : [members];
  });
}

function otherParties(first: readonly Person[], members: readonly Person[]): readonly Problem[] {
  return members.flatMap((member) => {
    const before = first.find(({ name }) => surnameOf(name) === surnameOf(member.name));
    if (before?.party === undefined || member.party === undefined || before.party === member.party) return [];
    const message = `${member.name} is hier van ${member.party} en hierboven van ${before.party}. Maak het overal gelijk.`;
    return [problemAt([member], message)];
  });
}

function namesDiffer(names: readonly string[], before: readonly string[]): string {
  return `Hier stelt ${listed(names)} de vragen, en hierboven ${listed(before)}. Maak het overal gelijk.`;
}

function problemAt(members: readonly Person[], message: string): Problem {
  const start = members[0]?.span.start ?? 0;
  return { message, span: { start, end: members.at(-1)?.span.end ?? start }, fixes: [] };
}
