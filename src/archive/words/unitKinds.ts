/** What a code unit is to the words of a text; higher numbers are what it becomes when it is folded. */
export const NOT_SEEN = 0;
export const NOT_IN_WORD = 1;
export const LEFT_OUT = 2;
/** It becomes more than one letter, or not the same one everywhere. */
export const BY_CONTEXT = 3;
