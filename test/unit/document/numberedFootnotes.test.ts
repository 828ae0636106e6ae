import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { checkQuestions, HEAD } from '../../support/numberedQuestions.ts';
import { summary } from '../../support/summary.ts';

describe('numbers of questions beside footnotes', () => {
  it('are not those of footnotes below questions without numbers', () => {
    const notes = '1) Omroep Bedum, ‘Nachttrein te vol?’\n2) Dagblad, ‘Hoe vol is vol?’\n';
    assert.deepEqual(
      summary(parse(`${HEAD}Kent u het bericht?1)\n\nHoeveel treinen reden er?2)\n\n${notes}`)),
      [
        'questions',
        'V 1: Kent u het bericht?1)',
        'V 2: Hoeveel treinen reden er?2)',
        'n 1: Omroep Bedum, ‘Nachttrein te vol?’',
        'n 2: Dagblad, ‘Hoe vol is vol?’',
      ],
    );
  });

  it('are not those of a list in a question, nor of footnotes among numbered questions', () => {
    const asked =
      '1. Kunt u voor elk jaar aangeven:\n1) Hoeveel treinen reden er?\n2) Hoeveel bussen reden er?\n';
    assert.deepEqual(
      summary(parse(`${HEAD}${asked}2. Wat vindt u daarvan?\n3. Bent u bereid iets te doen?\n`)),
      [
        'questions',
        'V 1: Kunt u voor elk jaar aangeven: 1) Hoevee',
        'V 2: Wat vindt u daarvan?',
        'V 3: Bent u bereid iets te doen?',
      ],
    );
    assert.deepEqual(
      summary(parse(`${HEAD}${asked}\nAntwoord\nVijf.\n\n2. Wat vindt u daarvan?\n\nAntwoord\nMooi.\n`)).map(
        (line) => line.slice(0, 20),
      ),
      ['answers', 'V 1: Kunt u voor elk', 'A 1: Vijf.', 'V 2: Wat vindt u daa', 'A 2: Mooi.'],
    );
  });

  it('with a bracket stand above footnotes, whatever these are numbered with', () => {
    const asked = '1) Kunt u dit toelichten?\n2) Hoeveel treinen reden er?\n3) Waarom?';
    const questions = ['Kunt u dit toelichten?', 'Hoeveel treinen reden er?', 'Waarom?'];
    checkQuestions(
      `${asked}\n\n1) Omroep Bedum, 3 mei 2031, omroep.example\n2) Dagblad, 3 mei 2031\n`,
      questions,
    );
    checkQuestions(`${asked}\n\n1. Omroep Bedum, ‘Nachttrein te vol?’\n2. Dagblad\n`, [
      ...questions.slice(0, 2),
      'Waarom? 1. Omroep Bedum, ‘Nachttrein te vol?’ 2. Dagblad',
    ]);
  });

  it('are not those of the source of the head, nor of a list above it', () => {
    const source = '1) Hoe de nachttrein verdween, NOS, 1 maart 2031\n\n';
    const asked = '1. Kent u het bericht?\n2. Wat doet u?\n3. Waarom niet?\n';
    const questions = ['Kent u het bericht?', 'Wat doet u?', 'Waarom niet?'];
    checkQuestions(`${source}${asked}`, questions);
    checkQuestions(`Zie de bijlage. 1)\n\n${source}${asked}`, questions);
    checkQuestions(`Zie de bijlage. 1)\n\n${source}${asked.replaceAll('. ', ') ')}`, questions);
    checkQuestions(`1) Wat is er mis?\n2) Wie doet iets?\n\nIk heb deze vragen:\n\n${asked}`, questions);
    const { questions: found } = parse(
      `1) Wat is er mis?\n2) Wie doet iets?\n3) Wanneer?\n\n${HEAD}${asked}`,
    );
    assert.deepEqual(
      found.map(({ heading }) => heading?.style.closing),
      ['.', '.', '.'],
    );
  });

  it('are not those of the source of the head where the questions are answered', () => {
    const text = `${HEAD}Zie de bijlage. 1)\n\n1) Hoe de trein verdween, NOS, 1 maart 2031\n\n1. Kent u het bericht?\n\nAntwoord 1\nJa.\n\n2. Wat doet u?\n\nAntwoord 2\nNiets.\n`;
    assert.deepEqual(
      summary(parse(text)).filter((line) => !line.startsWith('n')),
      ['answers', 'V 1: Kent u het bericht?', 'A 1: Ja.', 'V 2: Wat doet u?', 'A 2: Niets.'],
    );
  });

  it('are not those of footnotes of which the title opens or ends like a question', () => {
    const asked = 'Kent u het bericht?1)\n\nWanneer rijdt hij weer?2)\n\n';
    const questions = ['Kent u het bericht?1)', 'Wanneer rijdt hij weer?2)'];
    for (const title of ['Hoe de nachttrein verdween, NOS', 'NOS, 1 maart 2031, Rijdt hij? Reizigers boos'])
      checkQuestions(`${asked}1) ${title}\n2) Trouw, 2 maart 2031, «Trein weg»\n`, questions);
  });
});
