const STEPS = 512;

/** What the passage of a rank has at least: a step or two below its score, never above it. Scores below 0 are left out. */
export function scoreOfRank(
  scores: Float32Array,
  passages: Uint32Array,
  highest: number,
  rank: number,
): number {
  if (passages.length < rank || highest <= 0) return 0;
  const steps = new Uint32Array(STEPS + 1);
  const perStep = STEPS / highest;
  for (const passage of passages) {
    const score = scores[passage] ?? 0;
    if (score <= 0) continue;
    const step = (score * perStep) | 0;
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let above = 0;
  for (let step = STEPS; step > 0; step--) {
    above += steps[step] ?? 0;
    // Half a step of slack: the sums were rounded.
    if (above >= rank) return (step - 0.5) / perStep;
  }
  return 0;
}
