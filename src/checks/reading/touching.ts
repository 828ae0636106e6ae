import type { SubQuestion } from '../../document/subQuestions.ts';

/** Words of which a sub-question or answer is made whatever it is about. */
const GENERAL = new Set(
  [
    'aangeven aangegeven aanzien achter actie acties afgelopen alsnog ander andere anders antwoord antwoorden beeld bekend',
    'bekijken bent bereid betekent betreffende betrekking bevestigen bijvoorbeeld binnen concreet concrete daarbij daarmee',
    'daarnaast daarom daarover daarvan daarvoor delen deelt deze dergelijke door doen doet echter eens eerder eigen erkent',
    'exact extra gaat gaan gegeven gemaakt genoemde geven geval gedaan graag hebben hebt heeft herkent hiervan hiervoor',
    'hierover hierin hiermee hoeveel hoeverre houden houdt huidige indien informeren inmiddels inzake inzet jaren kader kamer',
    'kennis klopt komen komt krijgen kunnen kunt laten leden maken manier mate mede meer mening mensen minister ministerie',
    'moeten moet mogelijk nadere namelijk nemen niet nodig onder onderschrijft ondanks opvatting over overwegen plaats',
    'precies reactie reageert reden reeds rekening schetsen sinds sprake staan stand stappen staatssecretaris stellen',
    'standpunt sturen tegen termijn toelichten toelichting toezeggen tussen uiteenzetten uitleggen vinden vindt verder',
    'verklaren verstrekken volgens vooral voorts voornemens voor vraag vragen waarbij waardoor waarin waarmee waarom waarop',
    'waarover waaruit waarvan waarvoor wanneer welke welk weten weet wilt willen worden wordt zaken zeggen zelf zich ziet',
    'zoals zodat zonder zouden zult zullen zowel zorgen',
  ].flatMap((line) => line.split(' ')),
);

/** Letters that a word is known by: enough to tell words apart, and few enough for its endings and compounds. */
const KNOWN_BY = 5;
/** A shorter word carries little of what is asked. */
const LEAST = 5;
/** So long a word is a compound, more often than not, and its last part says what it is: `ontmoedigingsbeleid`. */
const COMPOUND = 11;
const LAST_PART = 6;

/** One word that carries what is asked, as the beginning or end of it that an answer would have too. */
export type Key = readonly string[];

/** The words that carry what a sub-question asks, in small letters without accents. */
export function keysOf({ words }: SubQuestion): readonly Key[] {
  const found = new Set(plain(words).match(/\p{L}+|\d{2,}/gu) ?? []);
  return [...found]
    .filter((word) => /\d/.test(word) || (word.length >= LEAST && !GENERAL.has(word)))
    .map((word) =>
      word.length < COMPOUND ? [word.slice(0, KNOWN_BY)] : [word.slice(0, KNOWN_BY), word.slice(-LAST_PART)],
    );
}

/** Small letters without accents, words that were broken at a line's end whole. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|\u00ad|-\s*\n\s*/gu, '')
    .toLowerCase();
}
