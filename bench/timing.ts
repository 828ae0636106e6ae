/** A piece of work; `times` in a row make one measurement, so that short work is measured as long as long work. */
export interface Task {
  readonly run: () => unknown;
  readonly times: number;
}

/**
 * How long a piece of work keeps its thread busy, for each task: the median of so many rounds. In a round the tasks take
 * turns, so that a busy moment of the machine is a busy moment for all; two rounds before that warm up.
 */
export function medianTimes(tasks: readonly Task[], rounds: number): readonly number[] {
  const warmUps = 2;
  const measured = tasks.map((): number[] => []);
  for (let round = 0; round < rounds + warmUps; round++) {
    tasks.forEach((task, at) => {
      const time = timeOf(task);
      if (round >= warmUps) measured[at]?.push(time);
    });
  }
  return measured.map((times) => percentile(times, 50));
}

/**
 * Milliseconds for one run: by the clock, or the processor time of the process where that is less. The clock goes on
 * while other programs have the processor, the processor time counts the threads that compile and clear memory along
 * with ours; the work on the thread itself is no more than either.
 */
export function timeOf({ run, times }: Task): number {
  const start = performance.now();
  const used = process.cpuUsage();
  for (let time = 0; time < times; time++) run();
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1000) / times;
}

/** The value that so many percent of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = Math.ceil((sorted.length * percent) / 100) - 1;
  return sorted[Math.max(0, place)] ?? NaN;
}
