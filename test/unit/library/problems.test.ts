import assert from 'node:assert/strict';
import { readLibrary } from '../../../src/library/read.ts';
import { entry } from './entry.ts';

/** What is wrong with a library: `severity code: ⟦the marked text⟧ message`, the message cut to what is asked for. */
function checkProblems(text: string, expected: readonly string[]): void {
  const { problems } = readLibrary(text, 'spoor.passages.yaml');
  const found = problems.map(
    ({ code, severity, span, message }) =>
      `${severity} ${code}: ⟦${text.slice(span.start, span.end)}⟧ ${message}`,
  );
  assert.deepEqual(
    found.map((problem, index) => problem.slice(0, expected[index]?.length)),
    expected,
    found.join('\n'),
  );
}

describe('what is wrong in a library', () => {
  it('an unknown field, with the one that was meant', () => {
    checkProblems(entry('trefworden: [spoor]'), [
      "warning veld-onbekend: ⟦trefworden⟧ Onbekend veld 'trefworden'. Bedoelt u 'trefwoorden'?",
    ]);
    checkProblems(entry('Bron: krant'), [
      "warning veld-onbekend: ⟦Bron⟧ Onbekend veld 'Bron'. Bedoelt u 'bron'?",
    ]);
    checkProblems(entry('volgorde: 3'), [
      "warning veld-onbekend: ⟦volgorde⟧ Onbekend veld 'volgorde'. Mogelijk zijn: titel, tekst, tr",
    ]);
    checkProblems('passage:\n  - titel: a\n', [
      "error passages-ontbreekt: ⟦passage:⟧ Begin met 'passages:'",
      "warning veld-onbekend: ⟦passage⟧ Onbekend veld 'passage'. Bedoelt u 'passages'?",
    ]);
  });

  it('a field that is missing, empty or there twice', () => {
    checkProblems('passages:\n  - tekst: De trein rijdt.\n', [
      "error veld-ontbreekt: ⟦tekst⟧ Het veld 'titel' ontbreekt.",
    ]);
    checkProblems('passages:\n  - titel: Treinen\n    tekst:\n', [
      "error veld-ontbreekt: ⟦tekst⟧ Het veld 'tekst' is leeg.",
    ]);
    checkProblems('passages:\n  - titel: Treinen\n    tekst: "  "\n', [
      "error veld-ontbreekt: ⟦tekst⟧ Het veld 'tekst' is leeg.",
    ]);
    checkProblems(entry('titel: Bussen'), ["error veld-dubbel: ⟦titel⟧ Het veld 'titel' staat hier al."]);
    checkProblems(entry('bron:', 'trefwoorden:', 'datum: ""'), []);
  });

  it('a value of the wrong kind', () => {
    checkProblems(entry('trefwoorden: spoor, trein'), [
      "error veld-verkeerd: ⟦spoor, trein⟧ Bij 'trefwoorden' hoort een lijst",
    ]);
    checkProblems(entry('trefwoorden: [spoor, [trein]]'), [
      "error veld-verkeerd: ⟦[trein]⟧ Bij 'trefwoorden' hoort een lijst",
    ]);
    checkProblems(entry('bron: [krant]'), [
      "error veld-verkeerd: ⟦[krant]⟧ Bij 'bron' hoort een tekst. Hier staat een lijst.",
    ]);
    checkProblems('passages:\n  - titel: a\n    tekst: {{lid}}\n', [
      "error veld-verkeerd: ⟦{{lid}}⟧ Bij 'tekst' hoort een tekst. Begint hij met {{, zet",
    ]);
    checkProblems('passages:\n  - titel: *nieuw\n    tekst: b\n', [
      "error veld-verkeerd: ⟦*nieuw⟧ Bij 'titel' hoort een tekst. Een verwijzing met *",
    ]);
    checkProblems('passages:\n  - De trein rijdt.\n', [
      'error veld-verkeerd: ⟦De trein rijdt.⟧ Hier hoort een passage te staan',
    ]);
    checkProblems('passages:\n  titel: a\n  tekst: b\n', [
      "error veld-verkeerd: ⟦titel: a⟧ Onder 'passages:' hoort een lijst.",
    ]);
    checkProblems('- titel: a\n  tekst: b\n', [
      "error passages-ontbreekt: ⟦- titel: a⟧ Begin met 'passages:'",
    ]);
  });

  it('a date that is none', () => {
    checkProblems(entry('datum: 2031-02-29'), [
      "warning datum-onjuist: ⟦2031-02-29⟧ Bij 'datum' hoort een datum als jaar-maand-dag",
    ]);
    checkProblems(entry('datum: 1 maart 2031'), ['warning datum-onjuist: ⟦1 maart 2031⟧']);
    checkProblems(entry('datum: 2032-02-29'), []);
    checkProblems(entry('herzien: volgend jaar'), ['warning datum-onjuist: ⟦volgend jaar⟧']);
  });

  it('a placeholder that does not exist or is not closed, at its own place', () => {
    const text =
      'passages:\n  - titel: a\n    tekst: |\n      {{lid}}, {{ leden }}, {{Lid}}\n      en {{ministry}} en {{lit}}\n      {{lid en\n';
    checkProblems(text, [
      'warning plaatshouder-onbekend: ⟦{{ministry}}⟧ Onbekende plaatshouder {{ministry}}. Bedoelt u {{ministerie}}?',
      'warning plaatshouder-onbekend: ⟦{{lit}}⟧ Onbekende plaatshouder {{lit}}. Bedoelt u {{lid}}?',
      'warning plaatshouder-onbekend: ⟦{{lid en⟧ Deze plaatshouder is niet gesloten.',
    ]);
    checkProblems('passages:\n  - titel: a\n    tekst: "{{vandaag}}"\n', [
      'warning plaatshouder-onbekend: ⟦{{vandaag}}⟧ Onbekende plaatshouder {{vandaag}}. Mogelijk zijn: lid, leden,',
    ]);
  });

  it('a title that is there twice', () => {
    checkProblems(`${entry()}  - titel: treinen\n    tekst: Een andere trein.\n`, [
      'warning titel-dubbel: ⟦treinen⟧ Er is al een passage met deze titel.',
    ]);
  });

  it('nothing in it yet', () => {
    for (const text of ['', '\n\n', '# later\n', '---\n'])
      checkProblems(text, ["warning bestand-leeg: ⟦⟧ Dit bestand is nog leeg. Begin met 'passages:'"]);
    for (const text of ['passages:\n', 'passages: []\n'])
      checkProblems(text, ['warning bestand-leeg: ⟦passages⟧ Hier staan nog geen passages.']);
  });

  it('YAML that is none, in Dutch and without what follows from it', () => {
    checkProblems('passages:\n\t- titel: a\n', [
      'error yaml-fout: ⟦\t⟧ Hier staat een tab. Spring in met spaties.',
    ]);
    checkProblems('passages:\n  - titel: a\n    tekst: let op: de trein\n', [
      'error yaml-fout: ⟦l⟧ Een dubbele punt met een spatie erachter begint hier een nieuw veld.',
    ]);
    checkProblems('passages:\n  - titel: a\n    tekst: {{lid}} vraagt\n', [
      'error yaml-fout: ⟦vraagt⟧ Dit teken wordt hier niet verwacht.',
    ]);
    checkProblems('passages: []\n---\npassages: []\n', [
      'error yaml-fout: ⟦---⟧ Met --- begint een tweede document.',
    ]);
    checkProblems('passages:\n  - titel: "a\n', ['error yaml-fout: ⟦⟧ Hier ontbreekt een teken']);
  });

  it('one broken line once, with what is wrong in the passages before it', () => {
    const after = '  - titel: Boot\n    beheer: ik\n    tekst: De boot vaart.\n';
    checkProblems(`${entry('beheer: ik')}  - titel: Bus\n    trefwoorden: [a, b\n    tekst: Ja\n${after}`, [
      'error yaml-fout: ⟦t⟧ Deze regel springt niet goed in.',
      "warning veld-onbekend: ⟦beheer⟧ Onbekend veld 'beheer'.",
    ]);
    checkProblems(`${entry('beheer: ik')} -titel: Bus\n    tekst: De bus rijdt.\n${after}`, [
      'error yaml-fout: ⟦ ⟧ Deze regel springt niet goed in.',
    ]);
    checkProblems(`passages:\n  - titel: Treinen\n   tekst: De trein rijdt.\n${after}`, [
      'error yaml-fout: ⟦ ⟧ Hier ontbreekt een teken',
    ]);
  });
});
