/** What became of the files that were to be imported: names, and a sentence for each that failed. */
export interface Imported {
  readonly written: readonly string[];
  readonly there: readonly string[];
  readonly failed: readonly string[];
  readonly end: 'done' | 'cancelled';
}

/** So many are told of; nobody reads more, and the log has them all. */
const MOST_TOLD = 3;

/** In a few sentences what was imported and what was not. */
export function importReport({ written, there, failed, end }: Imported): string {
  const left = failed.length - MOST_TOLD;
  const sentences = [
    end === 'cancelled' ? 'Het importeren is gestopt.' : '',
    counted(written.length, 'bestand is geïmporteerd', 'bestanden zijn geïmporteerd'),
    there.length === 0 ? '' : counted(there.length, 'was er al', 'waren er al'),
    ...failed.slice(0, MOST_TOLD),
    left > 0 ? counted(left, 'ander kon niet worden gelezen', 'andere konden niet worden gelezen') : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function counted(count: number, one: string, more: string): string {
  if (count === 0) return `Geen ${more}.`;
  return count === 1 ? `Eén ${one}.` : `${count} ${more}.`;
}
