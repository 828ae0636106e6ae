/** Where things are on a page: in points, from its left and lower edge. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** The line that its letters stand on. */
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them, which is the order of reading within a column. */
  readonly pieces: readonly Piece[];
}
