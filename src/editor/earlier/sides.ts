interface Exchange {
  readonly question: string;
  readonly answer: string;
}

interface Sides {
  readonly earlier: string;
  readonly present: string;
}

/** An earlier question and answer and the present ones as two texts to lay side by side: what one lacks, neither has. */
export function sides(earlier: Exchange, present: Exchange): Sides {
  const questions = earlier.question !== '' && present.question !== '';
  const answers = present.answer !== '' || !questions;
  const text = ({ question, answer }: Exchange): string =>
    [...(questions ? [`Vraag\n\n${question}`] : []), ...(answers ? [`Antwoord\n\n${answer}`] : [])].join(
      '\n\n',
    ) + '\n';
  return { earlier: text(earlier), present: text(present) };
}
