import * as vscode from 'vscode';

/** Does some work; what goes wrong goes to the log, and the user reads one sentence about it. */
export async function reported(
  log: Pick<vscode.LogOutputChannel, 'error'>,
  sentence: string,
  work: () => PromiseLike<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`${sentence} Het logboek “Kamervragen” zegt waarom.`);
  }
}
