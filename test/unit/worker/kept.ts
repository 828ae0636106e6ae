import { answerAbout, createShelf, open, type Shelf } from './shelf.ts';

/** An archive that was read and kept. */
export async function kept(files: readonly string[] = ['tunnels', 'bruggen', 'sluizen']): Promise<Shelf> {
  const shelf = createShelf();
  for (const subject of files) shelf.write(`${subject}.txt`, answerAbout(subject));
  await open(shelf);
  await shelf.librarian.follow({ kind: 'close' });
  return shelf;
}
