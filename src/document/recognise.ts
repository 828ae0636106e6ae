import { parse } from './parse.ts';

/** Recognising needs the top of a text only: a head is never far down. */
const TOP = 20_000;
const HEAD =
  /(?:^|\n)[ \t\f#*]*(?:(?:Mondelinge |Schriftelijke )?Vragen van (?:het lid|de leden)|Antwoord van (?:de )?(?:minister|staatssecretaris)|Mededeling van (?:de )?(?:minister|staatssecretaris)|Zie ook Aanhangsel Handelingen)/i;

/**
 * Whether a text is clearly a document of parliamentary questions: it has the head of one, or two questions and an
 * answer to the first. Other texts that happen to have a heading `Vraag 1` are left alone.
 */
export function isClearlyKamervragen(text: string): boolean {
  const top = text.slice(0, TOP);
  const document = parse(top);
  const headed = document.questions.filter((question) => question.heading?.style.form === 'word');
  if (HEAD.test(top) && (document.questions.length > 0 || document.kind === 'postponement')) return true;
  const [first, second] = headed;
  return (
    first?.labels[0] === '1' &&
    second !== undefined &&
    document.answers.some((answer) => answer.labels.includes('1'))
  );
}
