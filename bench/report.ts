/** One figure with what it must be; `kept` is left out where nothing was promised. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly bound?: string;
  readonly kept?: 'kept' | 'broken';
}

/** Prints figures as a Markdown table, and lets the process end with 1 when one of them breaks its bound. */
export function report(title: string, rows: readonly Row[]): void {
  console.log(`\n**${title}**\n`);
  console.log('| what | measured | must be | |');
  console.log('| --- | --- | --- | --- |');
  for (const { what, figure, bound = '', kept } of rows) {
    console.log(
      `| ${what} | ${figure} | ${bound} | ${kept === undefined ? '' : kept === 'kept' ? '✓' : '✗'} |`,
    );
  }
  if (rows.some(({ kept }) => kept === 'broken')) process.exitCode = 1;
}

export function atMost(value: number, most: number): 'kept' | 'broken' {
  return value <= most ? 'kept' : 'broken';
}

export function atLeast(value: number, least: number): 'kept' | 'broken' {
  return value >= least ? 'kept' : 'broken';
}
