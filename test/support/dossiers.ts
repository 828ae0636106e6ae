import { Desk } from '../../src/dossiers/desk.ts';
import type { Using } from '../../src/dossiers/desk/knowledge.ts';
import type { Sheet } from '../../src/dossiers/sheet.ts';
import { USUAL_SETTINGS } from '../../src/settings/settings.ts';

/** Texts by the names of their files. */
export type Texts = Readonly<Record<string, string>>;

export const ASKED =
  'Vragen van het lid Koopstra (D66) aan de Minister van Infrastructuur en Waterstaat over de nachttrein (ingezonden 6 mei 2031).\n';
export const QUESTIONS =
  'Vraag 1\nRijdt de nachttrein nog elke nacht?\n\nVraag 2\nWat kost de nachttrein per jaar?\n';
export const SUBMISSION = `2031Z03001\n${ASKED}\n${QUESTIONS}`;
export const NOTICE = `${ASKED}Mededeling van Minister Duinker (Infrastructuur en Waterstaat) (ontvangen 26 mei 2031).\n\n${QUESTIONS}\nMededeling\nDe vragen kunnen niet binnen drie weken worden beantwoord.\n`;
export const DRAFT = `2031Z03001\n${ASKED}\nAntwoord van Minister Duinker (Infrastructuur en Waterstaat)\n\nVraag 1\nRijdt de nachttrein nog elke nacht?\n\nAntwoord 1\nJa, elke nacht.\n\nVraag 2\nWat kost de nachttrein per jaar?\n\nAntwoord 2\n[PM bedrag]\n`;
export const ANSWERS = DRAFT.replace(
  'Waterstaat)\n\nVraag',
  'Waterstaat) (ontvangen 28 mei 2031).\n\nVraag',
).replace('[PM bedrag]', 'Twee miljoen euro.');

/** A submission, its postponement, and a draft of the answers. */
export const SET: Texts = { 'vragen.txt': SUBMISSION, 'uitstel.txt': NOTICE, 'concept.kamervragen': DRAFT };

export const USING: Using = {
  today: '2031-05-20',
  settingsOf: () => USUAL_SETTINGS,
  parties: undefined,
  preferredTerms: [],
};

/** A desk that has read and checked these. */
export function deskOf(texts: Texts, using: Partial<Using> = {}): Desk {
  const desk = new Desk();
  desk.use({ ...USING, ...using });
  for (const [file, text] of Object.entries(texts)) desk.put(file, text);
  return settled(desk);
}

export function settled(desk: Desk): Desk {
  const steps = desk.settle();
  while (steps.next().done !== true);
  return desk;
}

/** A draft of the questions of 6 May 2031 of which nothing is answered yet. */
export function sheet(facts: Partial<Sheet>): Sheet {
  return {
    file: 'a.kamervragen',
    kind: 'answers',
    questionNumber: undefined,
    annex: undefined,
    seeAlso: undefined,
    members: [],
    ministries: [],
    subject: undefined,
    submitted: '2031-05-06',
    received: undefined,
    postpones: false,
    questions: [],
    answered: 0,
    postponed: 0,
    total: 2,
    notes: [],
    ...facts,
  };
}
