import { readCall } from './arguments.ts';
import { check } from './checking/check.ts';
import { convert } from './convert/convert.ts';
import { HELP } from './help.ts';
import type { ExitCode, Io } from './io.ts';
import { indexFolder } from './indexFolder.ts';
import { outlineFiles } from './outline.ts';
import { report } from './report/report.ts';
import { suggest } from './suggest.ts';

/** The program, from its arguments to its exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = readCall(args);
  switch (call.command) {
    case 'help':
      io.write(HELP);
      return 0;
    case 'version':
      io.write(`${io.version()}\n`);
      return 0;
    case 'outline':
      return outlineFiles(call.files, call.format, io);
    case 'check':
      return check(call, io);
    case 'index':
      return indexFolder(call.folder, call.format, io);
    case 'convert':
      return convert(call, io);
    case 'report':
      return report(call, io);
    case 'suggest':
      return suggest(call, io);
    case 'wrong':
      io.complain(call.sentence);
      return 2;
  }
}
