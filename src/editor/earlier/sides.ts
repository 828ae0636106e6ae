interface Exchange {
  readonly question: string;
  readonly answer: string;
}

interface Sides {
  readonly earlier: string;
  readonly present: string;
}

/**
 * An earlier question and answer and the present ones as two texts to lay side by side. A question that one lacks, neither
 * has; an answer that is still to be written is empty, beside what the earlier one said.
 */
export function sides(earlier: Exchange, present: Exchange): Sides {
  const questions = earlier.question !== '' && present.question !== '';
  const text = ({ question, answer }: Exchange): string =>
    `${questions ? `Vraag\n\n${question}\n\n` : ''}Antwoord\n\n${answer}\n`;
  return { earlier: text(earlier), present: text(present) };
}
