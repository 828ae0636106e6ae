import fc from 'fast-check';

/** What one answer was written with, in every form of writing; `{n}` in a text stands for a word of its own. */
const BODIES = [
  '{n} {n} {n}.', '{n}\n{n} {n}.', '{n} {n}.\n\n{n} {n}?', '{n}:\n- {n} {n};\n- {n}.', '{n}:\n\n1. {n};\n2. {n}.\n\n{n}.',
  '1. {n}:\na. {n};\nb. {n}.\n2. {n}.', '{n} | {n}\n{n} | {n}', '| {n} | {n} |\n|---|---|\n| {n} | {n} |', '**{n}** en _{n} {n}_.',
  '{n} **{n}', '- {n}\n  - {n}\n- {n}\n\n{n}', '7. {n}\n9. {n}', '{n} ({n}) «{n}».', '{n} & <{n}> "{n}" \'{n}\'.', '{n}-{n}',
]; // prettier-ignore

const NOTES = [
  '[PM xnotitie]',
  '[TODO xnotitie xnotitie]',
  '[bron: xbestand.txt, antwoord 2]',
  '[intern: xnotitie]',
  '[terzijde lange-zin: xnotitie]',
];

export interface QuestionSet {
  readonly text: string;
  /** The words of all questions and answers, in the order of the text; each is there once. */
  readonly words: readonly string[];
}

/** Drafts with all forms of bodies, and notes in their answers; the words of the notes begin with an x. */
export function anyQuestionSet(): fc.Arbitrary<QuestionSet> {
  const body = fc.array(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 3 });
  const note = fc.option(fc.constantFrom(...NOTES), { nil: undefined });
  const footnote = fc.constantFrom('none', 'mark', 'mark');
  const item = fc.record({ question: body, answer: fc.option(body, { nil: undefined }), note, footnote });
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
    .map(([items, end]) => {
      const words: string[] = [];
      const written = (pieces: readonly string[]): string =>
        pieces.join('\n\n').replace(/\{n\}/g, () => {
          words.push(`woord${letters(words.length)}`);
          return words.at(-1) ?? '';
        });
      const footnotes: string[] = [];
      const parts = items.flatMap(({ question, answer, note: noted, footnote: marked }, at) => {
        const aside = at % 2 === 0 ? '' : ' [terzijde vraag-leeg: xnotitie]';
        const asked = `Vraag ${at + 1}\n${written(question)}${aside}`;
        if (answer === undefined) return [asked];
        const said = written(answer);
        const mark = marked === 'mark' ? ` Noot.[${footnotes.push('Spoorbode')}]` : '';
        return [
          asked,
          `Antwoord ${at + 1}\n${said}\n\nEinde${mark}${noted === undefined ? '' : ` ${noted}`}\n\nSlot`,
        ];
      });
      const list = footnotes.map((source, at) => `[${at + 1}] ${source}`).join('\n');
      const text = `Vragen van het lid Koopstra (D66) over de trein.\n\n${parts.join('\n\n')}\n\n${list}\n`;
      return { text: text.replace(/\n/g, end), words };
    });
}

/** 0 as `aa`, 27 as `bb`: words without figures, which could be taken for marks. */
function letters(count: number): string {
  return String.fromCharCode(97 + Math.floor(count / 26), 97 + (count % 26));
}
