import assert from 'node:assert/strict';
import { parse } from '../../../src/document/parse.ts';
import { checkQuestions, HEAD, numberedAs, THREE } from '../../support/numberedQuestions.ts';
import { summary } from '../../support/summary.ts';

describe('numbers of questions', () => {
  it('stand on lines of their own, also without blank lines between the questions', () => {
    for (const behind of ['.\n', '\n', ')\n']) {
      assert.deepEqual(
        summary(parse(numberedAs([`1${behind}`, `2${behind}`, `3${behind}`]))),
        THREE,
        JSON.stringify(behind),
      );
    }
  });

  it('stand before the text, with a full stop or a bracket', () => {
    for (const behind of ['. ', ') ', '.\t', ')\t']) {
      assert.deepEqual(
        summary(parse(numberedAs([`1${behind}`, `2${behind}`, `3${behind}`]))),
        THREE,
        JSON.stringify(behind),
      );
    }
  });

  it('with a bracket stand below a lead that asks something itself', () => {
    const lead = 'Naar aanleiding van het bericht ‘Is de trein te vol?’ heb ik deze vragen:\n\n';
    assert.deepEqual(summary(parse(`${HEAD}${lead}1) Kent u het bericht?\n2) Wat vindt u daarvan?\n`)), [
      'questions',
      'V 1: Kent u het bericht?',
      'V 2: Wat vindt u daarvan?',
    ]);
  });

  it('count on behind a page’s number', () => {
    const text = `${HEAD}1.\nKent u het bericht?\n2.\nHoeveel treinen reden er?\n2\n3.\nBent u bereid iets te doen?\n`;
    assert.deepEqual(
      parse(text).questions.map(({ labels }) => labels[0]),
      ['1', '2', '3'],
    );
  });

  it('stand below a page’s number too, without and with a bracket', () => {
    for (const behind of ['.', ')'])
      for (const page of ['1', '\n1'])
        checkQuestions(`1${behind} Kent u dit?\n2${behind} Waarom?\n${page}\n3${behind} Wanneer?\n`, [
          'Kent u dit?',
          'Waarom? 1',
          'Wanneer?',
        ]);
  });

  it('are not those of pages', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `De trein nummer ${at} reed die dag niet.`).join(
      '\n',
    );
    const text = `${HEAD}1\nKent u het bericht?\n${lines}\n2\nHoeveel treinen reden er?\n`;
    assert.deepEqual(
      parse(text).questions.map(({ labels }) => labels),
      [['1']],
    );
  });

  it('with a bracket are those of questions too that ask nothing, or something before their last words', () => {
    checkQuestions(
      '1) Kunt u dit toelichten?\n2) Graag een lijst van alle treinen.\n3) Wanneer komt die?\n',
      ['Kunt u dit toelichten?', 'Graag een lijst van alle treinen.', 'Wanneer komt die?'],
    );
    checkQuestions('1) Kunt u dit toelichten?\n2) De trein is vol. Klopt dat? Zo nee, graag uitleg.\n', [
      'Kunt u dit toelichten?',
      'De trein is vol. Klopt dat? Zo nee, graag uitleg.',
    ]);
  });

  it('with a bracket are not those of pages, nor of a list in the question', () => {
    checkQuestions(
      '1\n\nNaar aanleiding van het bericht:\n\n1) Kunt u dit toelichten?\n2) De trein is vol.\n1\nDe bus ook. Klopt dat?\n3) Waarom?\n',
      ['Kunt u dit toelichten?', 'De trein is vol. 1 De bus ook. Klopt dat?', 'Waarom?'],
    );
    checkQuestions(
      '1) Kunt u aangeven:\n1. Hoeveel treinen reden er?\n2. Hoeveel bussen reden er?\n2) Waarom?\n',
      ['Kunt u aangeven: 1. Hoeveel treinen reden er? 2. Hoeveel bussen reden er?', 'Waarom?'],
    );
  });

  it('with a bracket count on behind an answer that holds such a list', () => {
    const text = `${HEAD}1) Kent u het bericht?\n\nAntwoord\nJa.\n\n2) Wat doet u?\n\nAntwoord\nTwee dingen:\n1) Ik schrijf een brief.\n2) Ik voer overleg.\n\n3) Wanneer is dat?\n`;
    assert.deepEqual(
      summary(parse(text)).filter((line) => line.startsWith('V')),
      ['V 1: Kent u het bericht?', 'V 2: Wat doet u?', 'V 3: Wanneer is dat?'],
    );
  });

  it('have white above them where the others have, and what stands below a sentence is a page’s', () => {
    for (const behind of ['', '.', ')']) {
      checkQuestions(
        `1${behind}\n\nDe trein is vol.\n2${behind}\nKunt u daarop reageren?\n\n2${behind}\n\nWat doet u?\n\n3${behind}\n\nWanneer?\n`,
        [`De trein is vol. 2${behind} Kunt u daarop reageren?`, 'Wat doet u?', 'Wanneer?'],
      );
    }
  });

  it('with a bracket are those of the question that holds a list of more items', () => {
    checkQuestions('1) Kunt u aangeven:\n1. Hoeveel?\n2. Waar?\n3. Wanneer?\n2) Waarom?\n', [
      'Kunt u aangeven: 1. Hoeveel? 2. Waar? 3. Wanneer?',
      'Waarom?',
    ]);
    checkQuestions('1) Waarom?\n2) Kunt u aangeven:\n1. Hoeveel?\n2. Waar?\n3. Wanneer?\n', [
      'Waarom?',
      'Kunt u aangeven: 1. Hoeveel? 2. Waar? 3. Wanneer?',
    ]);
  });

  it('with a bracket stand before what asks somewhere, also last and with several marks behind it', () => {
    for (const last of ['De trein rijdt niet, klopt dat?1, 2', 'Het kan. Klopt dat? en wanneer dan.'])
      checkQuestions(`1) Kent u het bericht?\n2) Waarom?\n3) ${last}\n`, [
        'Kent u het bericht?',
        'Waarom?',
        last,
      ]);
  });
});
