import type { Label } from '../../document/model.ts';
import type { Misfit } from '../file/misfits.ts';

export function labelOf(misfit: Misfit): Label | undefined {
  return misfit.kind === 'tick' ? misfit.tick.label : misfit.aside.label;
}

/** `afgevinkt: Zo nee, waarom niet?`, `terzijde: lange-zin, citaat uit de wet`. */
export function notedIn(misfit: Misfit): string {
  return misfit.kind === 'tick'
    ? `afgevinkt: ${misfit.tick.words}`
    : `terzijde: ${misfit.aside.code}, ${misfit.aside.reason}`;
}
