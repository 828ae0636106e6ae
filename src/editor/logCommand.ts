import * as vscode from 'vscode';

export function registerLogCommand(log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('kamervragen.toonLog', () => log.show());
}
