import type { TextRead } from '../../../../src/exchange/readText.ts';
import { Converter, type Times } from '../../../../src/worker/exchange/converter.ts';
import type { FromExchange, ToExchange } from '../../../../src/worker/exchange/protocol.ts';

/** A worker that does only what the test says. */
interface Hand {
  readonly got: ToExchange[];
  readonly hear: (message: FromExchange) => void;
  readonly end: (why: string) => void;
  isStopped: boolean;
}

export interface Bench {
  readonly converter: Converter;
  readonly hands: Hand[];
  readonly logged: string[];
  /** Asks for a file of one byte to be read. */
  readonly read: (byte: number) => Promise<TextRead>;
  /** What the newest worker was given to read, by their first bytes. */
  readonly given: () => readonly number[];
  /** Lets the newest worker answer what it was given last. */
  readonly answer: (text: string) => void;
}

export const LONG: Times = { patience: 1_000_000, idle: 1_000_000 };
export const SHORT: Times = { patience: 5, idle: 1_000_000 };

const benches: Bench[] = [];

/** Ends a test. */
export function closeBenches(): void {
  for (const { converter } of benches.splice(0)) converter.close();
}

/** A converter whose workers are hands. */
export function createBench(
  times = LONG,
  mayStart = (): boolean => true,
  maySend = (): boolean => true,
): Bench {
  const hands: Hand[] = [];
  const logged: string[] = [];
  const converter = new Converter(
    (hear, end) => {
      if (!mayStart()) throw new Error('Er zijn geen threads.');
      const hand: Hand = { got: [], hear, end, isStopped: false };
      hands.push(hand);
      return {
        send: (message) => {
          if (!maySend()) throw new Error('Dit gaat niet mee.');
          hand.got.push(message);
        },
        stop: () => void (hand.isStopped = true),
      };
    },
    (why) => void logged.push(why),
    times,
  );
  const bench: Bench = {
    converter,
    hands,
    logged,
    read: (byte) => converter.read(Uint8Array.of(byte)),
    given: () => (hands.at(-1)?.got ?? []).map(({ job }) => (job.kind === 'read' ? job.bytes[0]! : -1)),
    answer: (text) => {
      const hand = hands.at(-1)!;
      hand.hear({ id: hand.got.at(-1)!.id, done: { text } });
    },
  };
  benches.push(bench);
  return bench;
}
