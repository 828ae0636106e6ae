import type { FileSystem, Uri } from 'vscode';

/** Texts by their paths. */
export type Files = Map<string, string>;

export type Failing = 'writing' | 'renaming' | 'renaming, with the old one taken away' | undefined;

export function uriOf(path: string): Uri {
  return {
    path,
    with: (change: { path: string }) => uriOf(change.path),
    toString: () => `file://${path}`,
  } as unknown as Uri;
}

/** A disk as VS Code shows it, on which something goes wrong. */
export function diskWith(files: Files, failing: () => Failing): FileSystem {
  const broken = (): Promise<never> => Promise.reject(new Error('schijf vol'));
  return {
    stat: ({ path }: Uri) => (files.has(path) ? Promise.resolve({}) : broken()),
    readFile: ({ path }: Uri) => {
      const text = files.get(path);
      return text === undefined ? broken() : Promise.resolve(new TextEncoder().encode(text));
    },
    writeFile: ({ path }: Uri, bytes: Uint8Array) => {
      files.set(path, failing() === 'writing' ? '' : new TextDecoder().decode(bytes));
      return failing() === 'writing' ? broken() : Promise.resolve();
    },
    rename: (from: Uri, to: Uri, options: { overwrite: boolean }) => {
      if (failing() === 'renaming' || !options.overwrite) return broken();
      files.delete(to.path);
      if (failing() !== undefined) return broken();
      files.set(to.path, files.get(from.path) ?? '');
      files.delete(from.path);
      return Promise.resolve();
    },
    delete: ({ path }: Uri) => Promise.resolve(void files.delete(path)),
  } as unknown as FileSystem;
}
