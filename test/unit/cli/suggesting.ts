import assert from 'node:assert/strict';
import { runOn } from './world.ts';

const HEAD =
  'Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over de trein naar Oosterhage (ingezonden 14 januari 2031).\n\n';
const EARLIER = `${HEAD}Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).
2031Z00412

Vraag 1
Hoe vaak is de avondtrein naar Oosterhage uitgevallen?

Antwoord 1

De avondtrein naar Oosterhage is dit jaar
twaalf keer uitgevallen, vooral door storm.

Vraag 2
Krijgen scholen een moestuin?

Antwoord 2
Scholen kiezen zelf of zij een moestuin aanleggen bij het schoolplein.
`;
const LETTER = `Retouradres Postbus 9, Westmeer

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 maart 2031

De perrons van de stations aan de Veenlijn worden volgend jaar verhoogd, zodat reizigers met een rolstoel zonder hulp kunnen instappen.
`;
export const DRAFT = `${HEAD}Vraag 1\nHoe vaak is de avondtrein naar Oosterhage uitgevallen?\n\nAntwoord 1\nDaar komt een antwoord op over de avondtrein naar Oosterhage.\n`;
export const FILES = {
  'archief/eerder.txt': EARLIER,
  'archief/brief.md': LETTER,
  'archief/lijst.txt': 'Brood en kaas.\n',
};

interface Suggested {
  readonly rank: number;
  readonly score: number;
  readonly text: string;
  readonly source: { readonly label: string; readonly file: string; readonly line: number };
}

/** What is suggested: rank, text and place of each passage. */
export async function checkSuggestions(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  expected: readonly string[],
): Promise<void> {
  const { out, exit, err } = await runOn(files, ['suggest', '--json', ...args], DRAFT);
  assert.deepEqual([exit, err], [0, '']);
  const suggested = JSON.parse(out) as readonly Suggested[];
  assert.deepEqual(
    suggested.map(
      ({ rank, text, source }) => `${rank}. ${text.slice(0, 40)} | ${source.file}:${source.line}`,
    ),
    expected,
  );
}

export const TRAIN = 'De avondtrein naar Oosterhage is dit jaa';

/** Where is looked. */
export const archive = ['--archive', '@/archief'];
