import { isDossierFile } from '../../dossiers/file/names.ts';
import { mayHoldText } from '../../worker/readBytes.ts';

/** Which files are shown to a worker where it cannot read them itself. */
export interface VirtualChoice {
  /** A glob for where they are looked for: it has to tell upper and lower case apart. */
  readonly files: string;
  readonly isWanted: (name: string) => boolean;
}

const TEXTS = 'kamervragen,kamervraag,txt,md,docx,pdf,xml,html,htm,TXT,MD,DOCX,PDF,XML,HTML,HTM';

export const TEXTS_ONLY: VirtualChoice = { files: `**/*.{${TEXTS}}`, isWanted: mayHoldText };

/** With what reviewers noted beside them. */
export const TEXTS_AND_NOTES: VirtualChoice = {
  files: `**/*.{${TEXTS},dossier.yaml}`,
  isWanted: (name) => mayHoldText(name) || isDossierFile(name),
};
