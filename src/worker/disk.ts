/** Files as the archive sees them; in a browser there are none. None of it throws. */
export interface Disk {
  readonly look: (path: string) => Promise<Seen>;
  /** All files that are wanted by their names in a folder and the folders in it, and what could not be read. */
  readonly walk: (folder: string, isWanted: (name: string) => boolean) => AsyncIterable<string | Unreadable>;
  readonly read: (path: string) => Promise<Uint8Array | Unreadable>;
  /** Whether a file is in a folder, or is that folder. */
  readonly isWithin: (file: string, folder: string) => boolean;
  /** Whether a walk of a folder would come to a file: not to what is hidden, or in a hidden folder. */
  readonly isWalked: (file: string, folder: string) => boolean;
}

export type Seen =
  | { readonly kind: 'file'; readonly stamp: string; readonly size: number }
  /** A linked folder is walked only where it was named itself: what it holds is elsewhere, or even around it. */
  | { readonly kind: 'folder' | 'linked-folder' | 'missing' }
  | Unreadable;

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
  /** In Dutch, to follow the name: `mag niet worden gelezen: u hebt er geen rechten voor`. */
  readonly because: string;
}
