import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, pressing } from './answering.ts';
import { paragraphLines, partsOf, templateOf } from '../support/docxFiles.ts';
import { closeAll, openText, workspaceFile } from './opened.ts';
import { withSetting } from './settings.ts';

const DRAFT = 'Antwoord van Minister Duinker (Verkeer)\n\nVraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n';
const NOTED = DRAFT.replace('Ja.', 'Ja. [PM hoe vaak]');

const COMMANDS = { Word: 'kamervragen.exporteerWord', Html: 'kamervragen.exporteerHtml' } as const;

interface Export {
  readonly format: keyof typeof COMMANDS;
  readonly press?: string;
  readonly name?: string;
}

interface Exported {
  readonly bytes: Uint8Array | undefined;
  readonly text: string | undefined;
  readonly said: readonly string[];
  readonly names: readonly string[];
}

/** Exports a draft to a name beside it, and gives the file, what was said, and what else is in the folder. */
async function exported(text: string, { format, press = '', name = 'brief' }: Export): Promise<Exported> {
  const { document } = await openText('concept.kamervragen', text);
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const { said, restore } = answering({
    showWarningMessage: pressing(press),
    showInformationMessage: () => undefined,
    showErrorMessage: () => undefined,
    showSaveDialog: () => vscode.Uri.joinPath(folder, name),
  });
  try {
    await vscode.commands.executeCommand(COMMANDS[format]);
  } finally {
    restore();
  }
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const names = entries.map(([entry]) => entry).filter((entry) => entry !== 'concept.kamervragen');
  const [first] = names;
  const bytes =
    first === undefined ? undefined : await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, first));
  return { bytes, text: bytes && new TextDecoder('latin1').decode(bytes), said, names };
}

function withTemplate(path: string, work: () => Promise<void>): Promise<void> {
  return withSetting('export.sjabloon', path, work);
}

describe('A draft', () => {
  afterEach(closeAll);

  it('becomes a Word file', async () => {
    const { text, said, names } = await exported(DRAFT, { format: 'Word' });
    assert.match(text ?? '', /^PK/);
    assert.deepEqual(names, ['brief.docx']);
    assert.deepEqual(said, ['De brief is geëxporteerd als ‘brief.docx’.']);
  });

  it('becomes a page', async () => {
    const { text, names } = await exported(DRAFT, { format: 'Html', name: 'brief.htm' });
    assert.match(text ?? '', /^<!DOCTYPE html>[^]*Vaart de pont\?/);
    assert.deepEqual(names, ['brief.htm']);
  });

  it('stays where it is when it is not ready and nobody says otherwise', async () => {
    const { names, said } = await exported(NOTED, { format: 'Html' });
    assert.deepEqual(names, []);
    assert.deepEqual(said, ['Dit concept heeft nog 1 werknotitie.']);
  });

  it('leaves without its notes, or with them', async () => {
    const without = await exported(NOTED, { format: 'Html', press: 'Exporteer zonder notities' });
    assert.match(without.text ?? '', />Ja\.</);
    await closeAll();
    const kept = await exported(NOTED, { format: 'Html', press: 'Exporteer met notities' });
    assert.match(kept.text ?? '', /PM hoe vaak/);
  });

  it('leaves in the style of the house when the template cannot be used, if one wants that', () =>
    withTemplate('weg.dotx', async () => {
      const refused = await exported(DRAFT, { format: 'Word' });
      assert.deepEqual(refused.names, []);
      assert.deepEqual(refused.said, [
        'Het sjabloon ‘weg.dotx’ is niet te lezen. Klopt de instelling “Kamervragen › Export: Sjabloon”?',
      ]);
      await closeAll();
      const { names } = await exported(DRAFT, { format: 'Word', press: 'Exporteer in de huisstijl' });
      assert.deepEqual(names, ['brief.docx']);
    }));

  it('leaves in the template that the setting names', () =>
    withTemplate('proef/brief.dotx', async () => {
      await vscode.workspace.fs.writeFile(workspaceFile('brief.dotx'), templateOf());
      const { bytes } = await exported(DRAFT, { format: 'Word' });
      const docx = partsOf(bytes ?? assert.fail('no letter'));
      assert.match(docx['word/header1.xml'] ?? '', /Ministerie van Voorbeelden/);
      assert.ok(paragraphLines(docx['word/document.xml']).includes('MinVraag: Vraag 1'));
    }));

  it('that is no template is refused too', () =>
    withTemplate('proef/geen.dotx', async () => {
      await vscode.workspace.fs.writeFile(workspaceFile('geen.dotx'), new TextEncoder().encode('geen'));
      const { names, said } = await exported(DRAFT, { format: 'Word' });
      assert.deepEqual(names, []);
      assert.equal(said.length, 1);
    }));

  it('cannot be taken for a letter when it holds no questions', async () => {
    const { said, names } = await exported('Boodschappen: melk.\n', { format: 'Word' });
    assert.deepEqual(names, []);
    assert.deepEqual(said, ['‘concept.kamervragen’ is niet herkend als document met Kamervragen.']);
  });
});
