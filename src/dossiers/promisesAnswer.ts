/** Then somebody else is to answer. */
export const ASKED = /\b(?:gevraagd|vraagt|verzo(?:cht|ek)|verzoekt)\b/i;

const QUESTION_WORD = String.raw`(?<!\p{L})(?:[Kk]amer)?[Vv]ragen(?!\p{L})`;
/** Whose questions: those of members to the government; a name without an article is a member’s. */
const OF_MEMBERS = String.raw`(?!\s+(?:van\s+(?!\p{Lu}|(?:het\s+|de\s+)?(?:(?:[Kk]amer)?(?:lid|leden)|fracties?|mevrouw|heer)\b|(?:uw|de)\s+Kamer\b)|aan\s+(?!mij\b|ons\b|(?:de\s+)?(?:minister|staatssecretaris))|die\s+(?:ik|wij)\b|in\s))`;
/** The questions of this set; `mijn vragen` and `de vragen aan de gemeenten` are what the minister asked. */
const QUESTIONS = new RegExp(String.raw`(?<!\b(?:[Mm]ijn|[Oo]nze)\s+)${QUESTION_WORD}${OF_MEMBERS}`, 'u');
/** The answers to them; not `de antwoorden van de gemeenten`, nor `de gegevens voor de beantwoording`. */
const ANSWERS = new RegExp(
  String.raw`(?<!\b(?:[Oo]ver|[Vv]oor|[Vv]an|[Tt]ot|[Bb]ij|[Mm]et|[Nn]a|[Dd]oor|[Oo]m|[Zz]onder|[Ii]n|[Nn]aar|[Tt]e)\s+(?:(?:de|het|een|deze)\s+)?)(?<!\p{L})(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording)(?!\p{L})(?!\s+(?:van|op|uit|door)\s+(?!(?:(?:de|deze|uw|alle|bovenstaande|bovengenoemde|genoemde|gestelde|schriftelijke|set|reeks|door\s+u)\s+){0,3}${QUESTION_WORD}${OF_MEMBERS}))`,
  'u',
);
const THESE = /\b(?:deze|ze)\b(?!\s+(?:Kamer)?vragen)/i;

const MINISTER = /\b(?:ik|wij|we|het kabinet|(?:het|mijn) (?:streven|voornemen)|gestreefd)\b/i;
const TELLS = /\b(?:informe(?:er|ren)|bericht(?:en)?|weten|meld(?:en)?|laat|laten)\b/i;
const ANSWERED = /\bbeantwoord(?:en|t)?\b/i;
/** Not `de provincie zal de vragen hebben beantwoord`. */
const IS_ANSWERED =
  /\b(?:word(?:t|en)|kan|kunnen|zal|zullen|zijn)\b(?!.*\bhebben\b).*\bbeantwoord\b|\bbeantwoord\s+(?:word(?:t|en)|zijn|kunnen|zullen)\b/is;
const BY_OTHERS = /\sdoor\s+(?!mij\b|ons\b|het kabinet\b|(?:de\s+)?(?:minister|staatssecretaris))/i;
/** `Ik verwacht u uiterlijk … te kunnen antwoorden`. */
const ANSWERS_KAMER = /\b(?:u|uw Kamer|de Kamer)\b.*\bte\s+(?:kunnen\s+)?antwoorden\b/is;
const SENDS = /\b(?:(?:toe|ver)?zend(?:en)?|(?:toe|ver)?stu(?:ur|ren)|toekomen|aanbieden|bied|geef|geven)\b/i;
/** Answers that come to the Kamer; `binnen` is where they come to the minister. */
const COMES =
  /\b(?:volg(?:t|en)|kom(?:t|en)(?!.*\bbinnen\b)|gereed|afgerond|(?:(?:toe)?ge|ver)zonden|(?:toege|ge|ver)stuurd|aangeboden|gegeven|toekomen)\b|\bword(?:t|en)\b(?!.*\bbij\b).*\bverwacht\b|\bte\s+verwachten\b|\bvindt\b.*\bplaats\b|\bplaatsvinden\b|\bgeschied(?:t|en)\b|\bbeantwoording\b.*\bverwacht\b/is;
const KAMER_GETS =
  /\b(?:u|uw Kamer|de Kamer)\b.*\b(?:ontvang(?:t|en)|krijg(?:t|en)|verwachten|tegemoet|bereik(?:t|en))\b|\b(?:ontvangt|krijgt|kunt)\s+(?:u|uw Kamer|de Kamer)\b/is;

/** `Ik kom … met de antwoorden`. */
const COMES_WITH =
  /\bkom(?:en)?\b.*\bmet\s+(?:(?:de|mijn|onze|een)\s+)?(?:antwoord(?:en)?|beantwoording)(?!\s+(?:van|op|uit|door))\b/is;
/** `Ik zal uw vragen van een antwoord voorzien`. */
const PROVIDED = /\bvan\s+(?:een\s+)?antwoord(?:en)?\s+((?:te\s+)?)voorzien\b/gi;

/**
 * Whether words say that the Kamer gets the answers: the minister answers the questions or sends the answers, these come, or
 * the questions are answered. `before` is the sentence before, for what is meant by `deze`.
 */
export function promisesAnswer(said: string, before: string): boolean {
  const words = said.replace(PROVIDED, '$1beantwoord');
  if (TELLS.test(words)) return false;
  const meant = THESE.test(words) && !ASKED.test(before) ? before : '';
  const byMinister = MINISTER.test(words);
  if (byMinister && (ANSWERS_KAMER.test(words) || COMES_WITH.test(words))) return true;
  if (QUESTIONS.test(words) || QUESTIONS.test(meant)) {
    if (byMinister && ANSWERED.test(words)) return true;
    if (IS_ANSWERED.test(words) && !BY_OTHERS.test(words)) return true;
  }
  if (!ANSWERS.test(words) && !ANSWERS.test(meant)) return false;
  return COMES.test(words) || (byMinister ? SENDS.test(words) : KAMER_GETS.test(words));
}
