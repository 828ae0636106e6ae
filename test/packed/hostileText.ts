import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What would do harm if it were more than text. */
export const HOSTILE =
  '<img src=x onerror="document.title=1"><script>document.title=2</script> [klik](command:workbench.action.quit) <a href="command:workbench.action.quit">hier</a> ${1:x} $TM_FILENAME \\} het veer';

/** An earlier answer that says it, and a draft with the same question, in a folder of their own. */
export function writeHostile(folder: string): void {
  mkdirSync(path.join(folder, 'vijandig'), { recursive: true });
  const write = (name: string, text: string): void =>
    writeFileSync(path.join(folder, 'vijandig', name), text);
  const question = 'Vaart het veer van Oosterwiel naar Westerwiel ook bij ijsgang op de rivier?';
  write(
    'antwoord <svg onload=alert(1)>.txt',
    `Vragen van het lid <b>Dijk</b> (<i>SP</i>) aan de Minister van Verkeer over <u>het veer</u> (ingezonden 3 maart 2031).\n\nAntwoord van Minister Bakker (Verkeer) (ontvangen 24 maart 2031).\n\nVraag 1\n${question} <script>document.title=3</script>\n\nAntwoord 1\n${HOSTILE}\n`,
  );
  write(
    'concept.kamervragen',
    `Antwoord van Minister Bakker (Verkeer)\n\nVraag 1\n${question}\n\nAntwoord 1\n`,
  );
}
