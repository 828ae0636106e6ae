/** Sets of numbers from 0 on that are joined two by two; which are joined first makes no difference. */
export class Union {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** The lowest number of a set, by which it is known. */
  rootOf(one: number): number {
    let at = one;
    for (;;) {
      const parent = this.parents[at] ?? at;
      if (parent === at) return at;
      this.parents[at] = this.parents[parent] ?? parent;
      at = parent;
    }
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
