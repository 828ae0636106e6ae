/** A passage and how well it fits. */
export interface Scored {
  readonly window: number;
  readonly passage: number;
  readonly score: number;
}
