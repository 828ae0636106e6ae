import { element, spoken } from '../dom.ts';
import type { QuestionRun } from './protocol.ts';

/** The earlier question, with what is other in the present one marked as a text processor marks changes. */
export function question(runs: readonly QuestionRun[]): readonly (Node | string)[] {
  return runs.flatMap(({ where, text }) => {
    switch (where) {
      case 'both':
        return [text];
      case 'earlier':
        return marked(text, (words) =>
          element(
            'del',
            { title: 'Alleen in de eerdere vraag' },
            spoken('(alleen toen: '),
            words,
            spoken(')'),
          ),
        );
      case 'present':
        return marked(text, (words) =>
          element('ins', { title: 'Alleen in de vraag van nu' }, spoken('(alleen nu: '), words, spoken(')')),
        );
    }
  });
}

/** The blanks around words are not marked. */
function marked(text: string, mark: (words: string) => Node): readonly (Node | string)[] {
  const words = text.trim();
  if (words === '') return [text];
  const start = text.indexOf(words);
  return [text.slice(0, start), mark(words), text.slice(start + words.length)];
}
