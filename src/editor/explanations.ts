import * as vscode from 'vscode';
import { checks } from '../checks/index.ts';

const COMMAND = 'kamervragen.toonUitleg';

/** The page of a check, to be read as a page: a link to the file itself would open it as Markdown source. */
export function explanationLink(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'command', path: COMMAND, query: JSON.stringify([code]) });
}

export function registerExplanations(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, async (code: unknown) => {
    const check = checks.find((other) => other.code === code);
    if (check === undefined) return;
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'checks', `${check.code}.md`);
    const available = await vscode.commands.getCommands(true);
    await vscode.commands.executeCommand(
      available.includes('markdown.showPreview') ? 'markdown.showPreview' : 'vscode.open',
      page,
    );
  });
}
