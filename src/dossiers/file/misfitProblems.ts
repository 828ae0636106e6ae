import { isSeq } from 'yaml';
import { asideKey } from '../../checks/aside/aside.ts';
import type { Tick } from '../../checks/context.ts';
import type { Span } from '../../document/model.ts';
import { firstLine, spanOf } from '../../library/nodes.ts';
import type { LibraryProblem } from '../../library/passage.ts';
import { readYaml } from '../../library/yaml.ts';
import type { ListField } from './fields.ts';
import type { Misfit } from './misfits.ts';
import { asideIn, rootOf, tickIn } from './read.ts';

const NOWHERE: Span = { start: 0, end: 0 };

/** What is told of entries of a dossier's file that fit nothing, at the entries as they stand in its text now. */
export function misfitProblems(text: string, misfits: readonly Misfit[]): readonly LibraryProblem[] {
  const { document } = readYaml(text);
  if (document === undefined || misfits.length === 0) return [];
  const messages = new Map(misfits.map((misfit) => [keyOf(misfit), misfit.message]));
  const { fields } = rootOf(text, document.contents);
  const told = (
    field: ListField,
    keyAt: (node: unknown) => string | undefined,
  ): readonly LibraryProblem[] => {
    const list = fields.get(field)?.value;
    if (!isSeq(list)) return [];
    return list.items.flatMap((node) => {
      const message = messages.get(keyAt(node) ?? '');
      if (message === undefined) return [];
      const span = firstLine(text, spanOf(node, NOWHERE));
      return [{ code: 'past-nergens-bij', message, span, severity: 'information' }] as const;
    });
  };
  return [
    ...told('afgevinkt', (node) => tickIn({ node, within: NOWHERE }, []).map(tickKey)[0]),
    ...told('terzijde', (node) => asideIn({ node, within: NOWHERE }, []).map(asideKey)[0]),
  ];
}

function keyOf(misfit: Misfit): string {
  return misfit.kind === 'tick' ? tickKey(misfit.tick) : asideKey(misfit.aside);
}

function tickKey({ label, words }: Tick): string {
  return JSON.stringify(['tick', label, words]);
}
