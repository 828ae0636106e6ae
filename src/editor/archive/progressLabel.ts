import type { State } from '../../worker/protocol.ts';

/** What the status bar says of the archive; nothing where there is nothing to say. */
export interface ProgressLabel {
  readonly text: string;
  readonly tooltip: string;
  readonly does: 'pause' | 'resume' | 'troubles';
}

export function progressLabel(state: State): ProgressLabel | undefined {
  const counted = `${count(state.done)} van ${count(state.total)}`;
  const found = `${count(state.passages)} passages uit ${count(state.documents)} documenten`;
  switch (state.activity) {
    case 'reading':
      return {
        text: state.total === 0 ? '$(sync~spin) Archief' : `$(sync~spin) Archief ${counted}`,
        tooltip: `Eerdere antwoorden worden gelezen: ${counted} bestanden, tot nu toe ${found}.\nKlik om te pauzeren.`,
        does: 'pause',
      };
    case 'paused':
      return {
        text: `$(debug-pause) Archief ${counted}`,
        tooltip: `Het lezen van eerdere antwoorden is gepauzeerd: ${counted} bestanden, ${found}.\nKlik om verder te gaan.`,
        does: 'resume',
      };
    case 'idle':
      return state.troubles.length === 0 ? undefined : troubled(state, found);
  }
}

function troubled({ troubles }: State, found: string): ProgressLabel {
  const what = troubles.length === 1 ? '1 melding' : `${count(troubles.length)} meldingen`;
  return {
    text: `$(warning) Archief: ${what}`,
    tooltip: `${found}.\nNiet alles kon worden gelezen. Klik om te zien wat en waarom.`,
    does: 'troubles',
  };
}

/** `12.000`, as Dutch writes it, whatever the language of the machine. */
function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}
