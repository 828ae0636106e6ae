/** A member as a line names one: `Veldzicht (D66)`. */
export function personName({
  name,
  party,
}: {
  readonly name: string;
  readonly party?: string | undefined;
}): string {
  return party === undefined ? name : `${name} (${party})`;
}
