import type { ExitCode, Io } from '../io.ts';
import type { DeskCall } from './call.ts';
import type { DeskRead } from './read.ts';

/** 0 without errors, 1 with errors or too many warnings, 2 where something could not be read. */
export function verdictOn({ pieces, reading }: DeskRead, { maxWarnings }: DeskCall, io: Io): ExitCode {
  const severities = pieces.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === 'warning').length;
  const isTooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (isTooMany)
    io.complain(
      `Er ${warnings === 1 ? 'is 1 waarschuwing' : `zijn ${warnings} waarschuwingen`}, en ten hoogste ${maxWarnings} mag.`,
    );
  if (reading === 'with-trouble') return 2;
  return isTooMany || severities.includes('error') ? 1 : 0;
}
