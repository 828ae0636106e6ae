import { inMemory } from '../archive/index/builder.ts';
import type { Storage } from '../archive/store/storage.ts';

/** Where there is no disk: kept as long as the program runs. */
export function memoryStorage(): Storage {
  const files = new Map<string, Uint8Array>();
  return {
    names: () => [...files.keys()],
    read: (name) => files.get(name),
    open: (name) => {
      const bytes = files.get(name);
      return bytes === undefined ? undefined : inMemory(bytes);
    },
    write: (name, bytes) => void files.set(name, bytes),
    remove: (name) => void files.delete(name),
  };
}
