import type { Span } from '../document/model.ts';
import type { LibraryProblem, LibraryProblemCode } from './passage.ts';

export function problemAt(code: LibraryProblemCode, span: Span, message: string): LibraryProblem {
  return { code, message, span, severity: 'error' };
}

export function warningAt(code: LibraryProblemCode, span: Span, message: string): LibraryProblem {
  return { code, message, span, severity: 'warning' };
}
