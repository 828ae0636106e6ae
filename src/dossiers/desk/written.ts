/** Data as words, by which two are compared; each object is written once. */
export class Written {
  private readonly known = new WeakMap<object, string>();

  of(value: object): string {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const written = JSON.stringify(value);
    this.known.set(value, written);
    return written;
  }
}
