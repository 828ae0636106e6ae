/** An element of a page as data: an export writes it as HTML, a page makes it. What is a string is text. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly (Part | string)[];
}

export function part(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Part | string)[]
): Part {
  return { name, attributes, content };
}
