import type { Desk } from '../../dossiers/desk.ts';
import type { Piece } from '../../dossiers/dossier.ts';
import { pathWithin } from '../../dossiers/fileName.ts';
import { reportIn } from '../../dossiers/report/formats.ts';
import { reportOf } from '../../dossiers/report/report.ts';
import { withPieces } from '../../dossiers/withPieces.ts';
import { innermostOf } from './innermost.ts';
import type { Reporting } from './protocol.ts';

/** The report of all that is on the desk, its files named from the folder that they are in. */
export function reportFrom(desk: Desk, { format, today, folders, ...writing }: Reporting): string {
  const nameOf = naming(folders);
  const named = (piece: Piece): Piece => ({
    ...piece,
    sheet: { ...piece.sheet, file: nameOf(piece.sheet.file) },
  });
  const dossiers = desk.dossiers().map((dossier) => ({
    ...withPieces(dossier, named),
    id: nameOf(dossier.id),
    resembles: (dossier.resembles ?? []).map((other) => ({ ...other, id: nameOf(other.id) })),
  }));
  return reportIn(reportOf(dossiers, desk.pieces().map(named), today), format, writing);
}

/** With several folders a file's name begins with that of its folder. */
function naming(folders: Reporting['folders']): (file: string) => string {
  const folderOf = innermostOf(folders, ({ path }) => path);
  return (file) => {
    const folder = folderOf(file);
    if (folder === undefined) return file;
    const within = pathWithin(file, folder.path).replace(/^\/+/, '');
    return folders.length > 1 ? `${folder.name}/${within}` : within;
  };
}
