/** A set of groups of letters, each with a number in the order in which they came. Emptied in no time. */
export class GroupSet {
  private groups = new Uint32Array(1024);
  private numbers = new Uint32Array(1024);
  /** Which filling of the set a place belongs to. */
  private fillings = new Uint32Array(1024);
  private filling = 1;
  size = 0;

  clear(): void {
    this.filling++;
    this.size = 0;
  }

  /** Whether it was new. */
  add(group: number): boolean {
    const place = this.placeOf(group);
    if (this.fillings[place] === this.filling) return false;
    this.fillings[place] = this.filling;
    this.groups[place] = group;
    this.numbers[place] = this.size++;
    if (this.size * 2 > this.groups.length) this.widen();
    return true;
  }

  /** The number of a group, or -1. */
  find(group: number): number {
    const place = this.placeOf(group);
    return this.fillings[place] === this.filling ? (this.numbers[place] ?? -1) : -1;
  }

  /** Where the group is, or would go. */
  private placeOf(group: number): number {
    const { groups, fillings, filling } = this;
    const mask = groups.length - 1;
    let place = (Math.imul(group, 0x9e3779b1) >>> 12) & mask;
    while (fillings[place] === filling && groups[place] !== group) place = (place + 1) & mask;
    return place;
  }

  private widen(): void {
    const { groups, numbers, fillings, filling } = this;
    const length = groups.length * 2;
    [this.groups, this.numbers, this.fillings] = [
      new Uint32Array(length),
      new Uint32Array(length),
      new Uint32Array(length),
    ];
    groups.forEach((group, old) => {
      if (fillings[old] !== filling) return;
      const place = this.placeOf(group);
      this.fillings[place] = filling;
      this.groups[place] = group;
      this.numbers[place] = numbers[old] ?? 0;
    });
  }
}
