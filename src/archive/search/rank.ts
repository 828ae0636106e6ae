const STEPS = 512;

/** Between what scores the passage of a rank has its score; those below 0 are left out. */
export function scoreOfRank(
  scores: Float32Array,
  passages: Uint32Array,
  highest: number,
  rank: number,
): { readonly least: number; readonly most: number } {
  if (passages.length < rank || highest <= 0) return { least: 0, most: 0 };
  const steps = new Uint32Array(STEPS + 1);
  const perStep = STEPS / highest;
  for (let at = 0; at < passages.length; at++) {
    const score = scores[passages[at] ?? 0] ?? 0;
    if (score <= 0) continue;
    const step = (score * perStep) | 0;
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let above = 0;
  for (let step = STEPS; step > 0; step--) {
    above += steps[step] ?? 0;
    // Half a step of slack: the sums were rounded.
    if (above >= rank) return { least: (step - 0.5) / perStep, most: (step + 1.5) / perStep };
  }
  return { least: 0, most: 1.5 / perStep };
}
