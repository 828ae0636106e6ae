import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptFirst, offered, offers, offersUntil } from './completing.ts';
import { closeAll, openText, shown } from './opened.ts';
import { withSetting } from './settings.ts';

const HEAD = `2031Z00601

Vragen van het lid Zandstra (Streekbelang) aan de Minister van Infrastructuur en Waterstaat over tappunten (ingezonden 3 maart 2031).

Antwoord van Minister Bronsema (Infrastructuur en Waterstaat)

`;
const HOW_MANY = `${HEAD}Vraag 1
Hoeveel openbare watertappunten zijn er in Westerwiel, en wie onderhoudt deze tappunten?

Antwoord 1
`;
const WHAT_COSTS = `${HEAD}Vraag 1
Wat kost de plaatsing van een nieuw tappunt op een schoolplein?

Antwoord 1
`;
const TRIAL = `${HEAD}Vraag 1
Wanneer informeert u de Kamer over de uitkomst van de proef met kranen?

Antwoord 1
`;

const FOURTEEN =
  'In Noorderwiel staan veertien openbare watertappunten. De gemeente onderhoudt de tappunten en het drinkwaterbedrijf controleert tweemaal per jaar de kwaliteit van het water.\n\nDe laatste controle was in januari 2031.';
const COSTS =
  'De plaatsing van een tappunt op een schoolplein kost ongeveer $ 2.000, afhankelijk van de afstand tot de leiding {van het gebouw}. De school betaalt alleen het verbruik.';
const TRIAL_FILLED =
  'Over de uitkomst van de proef met kranen informeer ik het lid Zandstra (Streekbelang) en de Kamer voor 24 maart 2031. De kosten blijven onder de $ 5 per kraan}.';

describe('Completion in an answer', () => {
  afterEach(closeAll);

  it('offers the passages that fit the question, the best first, with text and source', async () => {
    const editor = await openText('concept.kamervragen', `${HOW_MANY}$0`);
    const [first, second] = await offered(editor);
    assert.equal(first?.text, FOURTEEN);
    assert.match(first.detail, /^Past \d+% \(sterk\)$/);
    assert.equal(first.label, 'Hoeveel openbare watertappunten…');
    assert.match(first.description, /^\d+% \(sterk\)$/);
    assert.equal(
      first.documentation,
      `Bron: Vraagnummer 2031Z00501, antwoord 1 (20 februari 2031), in hergebruik/drinkwater-antwoord.txt\n\n---\n\n**Eerdere vraag**\n\nHoeveel openbare watertappunten zijn er in Noorderwiel, en wie onderhoudt deze tappunten?\n\n**Antwoord**\n\n${FOURTEEN}`,
    );
    assert.match(second?.detail ?? '', /\((?:redelijk|zwak)\)/);
  });

  it('offers answers, letters and standard passages, but no submissions, postponements and other texts', async () => {
    const editor = await openText(
      'concept.kamervragen',
      `${HEAD}Vraag 1\nKosten openbare watertappunten, schoolplein, zomer, marktpleinen, stations, proef, kranen, termijn?\n\nAntwoord 1\n$0`,
    );
    const files = (await offered(editor)).map(({ file }) => file);
    const expected = ['drinkwater-antwoord.txt', 'tappunten-brief.txt', 'tappunten.passages.yaml'];
    assert.deepEqual(
      [...new Set(files.filter((file) => /tappunt|drinkwater|lees/.test(file)))].sort(),
      expected,
    );
  });

  it('fills in a standard passage from the head, and leaves dollars and braces alone', async () => {
    const editor = await openText('concept.kamervragen', `${TRIAL}$0`);
    const [first] = await offered(editor);
    assert.equal(first?.label, 'Proef met kranen');
    assert.equal(first.text, TRIAL_FILLED);
  });

  it('puts in exactly the passage, which one undo takes back', async () => {
    const editor = await openText('concept.kamervragen', `${WHAT_COSTS}$0`);
    await offersUntil(editor, ([first]) => first === COSTS);
    await acceptFirst(editor);
    assert.equal(shown(editor), `${WHAT_COSTS}${COSTS}$0`);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), `${WHAT_COSTS}$0`);
  });

  it('replaces the word that was begun, and nothing else', async () => {
    const editor = await openText('concept.kamervragen', `${WHAT_COSTS}Voor de goede orde: pla$0`);
    await offersUntil(editor, ([first]) => first === COSTS);
    await acceptFirst(editor);
    assert.equal(shown(editor), `${WHAT_COSTS}Voor de goede orde: ${COSTS}$0`);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), `${WHAT_COSTS}Voor de goede orde: pla$0`);
  });

  it('keeps a passage apart from the heading on the next line', async () => {
    const editor = await openText('concept.kamervragen', `${WHAT_COSTS}$0\nVraag 2\nWie betaalt?\n`);
    await offersUntil(editor, ([first]) => first === COSTS);
    await acceptFirst(editor);
    assert.equal(shown(editor), `${WHAT_COSTS}${COSTS}$0\n\nVraag 2\nWie betaalt?\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(shown(editor), `${WHAT_COSTS}$0\nVraag 2\nWie betaalt?\n`);
  });

  it('offers as many as the setting says', async () => {
    const editor = await openText('concept.kamervragen', `${HOW_MANY}$0`);
    await offersUntil(editor, (texts) => texts.length > 2);
    await withSetting('suggesties.aantal', 2, async () => {
      assert.equal((await offered(editor)).length, 2);
    });
  });

  it('offers what fits all questions of a grouped answer', async () => {
    const text = `${HEAD}Vraag 1\nWie onderhoudt de openbare watertappunten?\n\nVraag 2\nWat kost plaatsing op een schoolplein?\n\nAntwoord 1 en 2\n$0`;
    const found = await offered(await openText('concept.kamervragen', text));
    const best = found.slice(0, 2).map(({ text: passage }) => passage);
    assert.deepEqual(best.sort(), [COSTS, FOURTEEN]);
  });

  it('leaves out the document that is being written', async () => {
    const own = 'Dit staat al in dit document over de plaatsing van een nieuw tappunt op een schoolplein.';
    const text = `${WHAT_COSTS}${own}\n\nVraag 2\nWat kost een nieuw tappunt?\n\nAntwoord 2\n$0`;
    const editor = await openText('concept.kamervragen', text);
    const other = await openText('ander.kamervragen', `${WHAT_COSTS}$0`);
    await offersUntil(other, (texts) => texts.includes(own));
    await offersUntil(editor, (texts) => texts.includes(COSTS) && !texts.includes(own));
    assert.ok(!(await offers(editor, own)));
  });

  for (const [where, text] of Object.entries({
    'in the head': `Vragen van het lid$0 Zandstra`,
    'in a question': WHAT_COSTS.replace('schoolplein?', 'schoolplein?$0'),
    'on the heading': `${WHAT_COSTS.trimEnd()}$0\n`,
    'above the heading': WHAT_COSTS.replace('\n\nAntwoord 1', '\n$0\nAntwoord 1'),
    'in the next question': `${WHAT_COSTS}Ja.\n\nVraag 2\nWat kost een nieuw tappunt?$0\n\nAntwoord 2\nVeel.\n`,
  })) {
    it(`offers nothing ${where}`, async () => {
      assert.deepEqual(await offered(await openText('concept.kamervragen', text)), []);
    });
  }
});
