import * as vscode from 'vscode';
import { NOTHING_GIVEN, settled, type GivenSettings } from '../../settings/settled.ts';
import type { Settings } from '../../settings/settings.ts';
import { readText } from '../fileText.ts';
import { lastAsked } from '../lastAsked.ts';
import { concernsSettings, settingsInEditor } from './settingsOf.ts';

const FILE = '.kamervragen.yaml';

/** What is settled for a file: in VS Code, and before that in `.kamervragen.yaml` at the root of its workspace folder. */
export interface SettingsService {
  /** Until the file of a folder has been read, what VS Code says; then `onDidChange` fires. */
  readonly get: (uri: vscode.Uri) => Settings;
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

export function createSettings(): SettingsService {
  const given = new Map<string, GivenSettings>();
  let known = new Map<string, Settings>();
  const changed = new vscode.EventEmitter<void>();

  const fire = (): void => {
    known = new Map();
    changed.fire();
  };
  const read = readingGiven((folder, settings) => {
    const before = given.get(folder);
    given.set(folder, settings);
    if (JSON.stringify(before) !== JSON.stringify(settings)) fire();
  });
  const get = (uri: vscode.Uri): Settings => {
    const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
    const last = known.get(uri.toString());
    if (last !== undefined) return last;
    const file = given.get(folder?.uri.toString() ?? '');
    if (folder !== undefined && file === undefined) {
      given.set(folder.uri.toString(), NOTHING_GIVEN);
      void read(folder.uri);
    }
    const settings = settled(settingsInEditor(uri), file ?? NOTHING_GIVEN);
    known.set(uri.toString(), settings);
    return settings;
  };
  const forget = (): void => {
    given.clear();
    fire();
  };
  const following = follow({ file: (folder) => void read(folder), editor: fire, folders: forget });
  const dispose = (): void => void vscode.Disposable.from(changed, following).dispose();
  return { get, onDidChange: changed.event, dispose };
}

/** Reads the file of a folder; of each folder what was read last counts. */
function readingGiven(
  use: (folder: string, settings: GivenSettings) => void,
): (folder: vscode.Uri) => Promise<void> {
  const reading = new Map<string, () => Promise<void>>();
  return (folder) => {
    const name = folder.toString();
    const ask =
      reading.get(name) ??
      lastAsked(
        () => givenIn(vscode.Uri.joinPath(folder, FILE)),
        (settings) => use(name, settings),
      );
    reading.set(name, ask);
    return ask();
  };
}

/** What is to be done when the file of a folder, the settings of the editor, or the folders change. */
interface Changes {
  readonly file: (folder: vscode.Uri) => void;
  readonly editor: () => void;
  readonly folders: () => void;
}

function follow({ file, editor, folders }: Changes): vscode.Disposable {
  return vscode.Disposable.from(
    watchFile(file),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (concernsSettings(change)) editor();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(folders),
  );
}

/** Only at the root of a folder: elsewhere a file of this name settles nothing. */
function watchFile(changed: (folder: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${FILE}`);
  const tell = (uri: vscode.Uri): void => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder !== undefined && isSettingsFile(uri)) changed(folder.uri);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
  );
}

export function isSettingsFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && vscode.Uri.joinPath(folder.uri, FILE).toString() === uri.toString();
}

async function givenIn(uri: vscode.Uri): Promise<GivenSettings> {
  const text = await readText(uri);
  if (text === undefined || text.trim() === '') return NOTHING_GIVEN;
  const { readSettings } = await import('../yamlFiles.ts');
  return readSettings(text).settings;
}
