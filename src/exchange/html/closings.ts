/** The class of a list by what stands around its numbers: HTML itself has a full stop only. */
export const CLOSINGS = { '1.': 'punt', '1)': 'haakje', '(1)': 'haakjes' } as const;
