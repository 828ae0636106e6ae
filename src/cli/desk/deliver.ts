import { lstat } from 'node:fs/promises';
import { writeWhole } from '../../worker/writeWhole.ts';
import { troubleWith } from '../files.ts';
import type { ExitCode, Io } from '../io.ts';
import type { DeskCall } from './call.ts';

type Destination = Pick<DeskCall, 'output' | 'replacing'>;

/** Why nothing is to be written there; looked at before the work is done. */
export async function outputTrouble({ output, replacing }: Destination): Promise<string | undefined> {
  if (output === undefined || replacing === 'allowed') return undefined;
  try {
    await lstat(output);
    return `‘${output}’ bestaat al; geef --force om het te vervangen.`;
  } catch {
    return undefined; // What cannot be looked at is found out when it is written.
  }
}

/** Writes a text where it is to go; of a file `what` tells what is in it. */
export function deliver(text: string, what: string, { output }: Destination, io: Io): 'delivered' | 'failed' {
  if (output === undefined) {
    io.write(text);
    return 'delivered';
  }
  try {
    writeWhole(output, text);
  } catch (error) {
    io.complain(troubleWith(output, error, 'geschreven'));
    return 'failed';
  }
  io.write(`‘${output}’ is gemaakt: ${what}.\n`);
  return 'delivered';
}

/** Tells why nothing is done. */
export function refused(trouble: string, io: Io): ExitCode {
  io.complain(trouble);
  return 2;
}
