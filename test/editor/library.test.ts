import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, until } from './opened.ts';

describe('The library of standard passages in an editor', () => {
  afterEach(closeAll);

  it('shows what is wrong, when it is opened and after a change', async () => {
    const editor = await openText(
      'fout.passages.yaml',
      'passages:\n  - titel: Pont\n    teskt: De pont vaart.\n  - titel: Veer\n    tekst: Van {{lidd}}.\n$0',
    );
    await problemsBecome(editor, [
      'Error 1:4 veld-ontbreekt',
      'Warning 2:4 veld-onbekend',
      'Warning 4:15 plaatshouder-onbekend',
    ]);
    await editor.edit((edit) => edit.replace(new vscode.Range(2, 4, 2, 9), 'tekst'));
    await problemsBecome(editor, ['Warning 4:15 plaatshouder-onbekend']);
  });

  it('shows what is wrong in a file with synonyms', async () => {
    const editor = await openText('water.synoniemen.yaml', 'synoniemen:\n  - [kraan, tap]\n  - water\n');
    await problemsBecome(editor, ['Error 2:4 veld-verkeerd']);
  });

  it('shows nothing for a library that is right', async () => {
    const wrong = await openText('fout.passages.yaml', 'passages: geen\n');
    const right = await openText(
      'goed.passages.yaml',
      'passages:\n  - titel: Pont\n    tekst: De pont vaart.\n',
    );
    await until(vscode.languages.onDidChangeDiagnostics, () => problems(wrong).length > 0);
    assert.deepEqual(problems(right), []);
  });

  it('says in Dutch what to do, and who says it', async () => {
    const editor = await openText('leeg.passages.yaml', 'passages: geen\n');
    await until(vscode.languages.onDidChangeDiagnostics, () => problems(editor).length > 0);
    const [diagnostic] = vscode.languages.getDiagnostics(editor.document.uri);
    assert.equal(diagnostic?.source, 'Kamervragen');
    assert.match(diagnostic.message, /Laat elke passage beginnen met een streepje/);
  });

  for (const [marked, expected] of [
    ['$0', ['passages']],
    ['passages:\n  $0', ['passage']],
    [
      'passages:\n  - $0',
      ['titel', 'tekst', 'trefwoorden', 'bron', 'datum', 'herzien', 'eigenaar', 'ministerie'],
    ],
    [
      'passages:\n  - titel: Pont\n    t$0\n    bron: Pont',
      ['tekst', 'trefwoorden', 'datum', 'herzien', 'eigenaar', 'ministerie'],
    ],
    [
      'passages:\n  - titel: Pont\n    tekst: |\n      De pont\n    $0',
      ['trefwoorden', 'bron', 'datum', 'herzien', 'eigenaar', 'ministerie'],
    ],
    ['passages:\n  - titel: Pont\n    tekst: |\n      De pont\n  $0', ['passage']],
    ['passages:\n  - titel: Pont\n    tekst: |\n      $0', []],
    ['passages:\n  - titel: Pont\n    tekst: |\n      bron: de pont\n      dat$0', []],
    ['passages:\n  - titel: P$0', []],
    ['passages:\n  - titel: {{$0', []],
  ] as const) {
    it(`offers ${expected.join(', ') || 'nothing'} at ${JSON.stringify(marked)}`, async () => {
      const editor = await openText('nieuw.passages.yaml', marked);
      assert.deepEqual(
        (await offered(editor)).map(({ label }) => label),
        expected,
      );
    });
  }

  for (const [marked, after] of [
    ['    tekst: Aan {{li$0', '    tekst: Aan {{lid}}'],
    ['    tekst: |\n      Aan {{li$0}} hier', '    tekst: |\n      Aan {{lid}} hier'],
    ['    tekst: |\n      Let op: {{$0} hier', '    tekst: |\n      Let op: {{lid}} hier'],
  ] as const) {
    it(`offers what can be filled in at ${JSON.stringify(marked)}`, async () => {
      const editor = await openText('nieuw.passages.yaml', `passages:\n  - titel: Pont\n${marked}`);
      const lid = (await offered(editor)).find(({ label }) => label === 'lid');
      assert.ok(lid?.range instanceof vscode.Range && typeof lid.insertText === 'string');
      const { range, insertText } = lid;
      await editor.edit((edit) => edit.replace(range, insertText));
      assert.equal(editor.document.getText(), `passages:\n  - titel: Pont\n${after}`);
    });
  }
});

async function offered({
  document,
  selection,
}: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  // Words of the text, which VS Code itself offers, have no documentation and no detail.
  return items.filter(({ documentation, detail }) => documentation !== undefined || detail !== undefined);
}

function problems({ document }: vscode.TextEditor): readonly string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ severity, range: { start }, code }) => {
      return `${vscode.DiagnosticSeverity[severity]} ${start.line}:${start.character} ${typeof code === 'string' ? code : '?'}`;
    })
    .sort((one, other) => (one.slice(one.indexOf(' ')) < other.slice(other.indexOf(' ')) ? -1 : 1));
}

function problemsBecome(editor: vscode.TextEditor, expected: readonly string[]): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, () => String(problems(editor)) === String(expected));
}
