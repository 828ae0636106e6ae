import fc from 'fast-check';

const PIECES = [
  'Vraag 1', 'Vraag 2 en 3', '**Vraag 4**', 'Antwoord 1', 'Antwoord op vragen 2 en 3:', 'Antwoord', 'antwoord op vraag 3.',
  'Vragen van het lid Koopstra (D66) aan de minister van Financiën over de trein (ingezonden 3 mei 2031).',
  'Antwoord van Minister Duinker (Financiën) (ontvangen 3 juni 2031).', 'Mededeling', 'Toelichting:', 'Bijlage',
  'Rijdt de trein?', 'Rijdt de trein?1', 'Ja.', 'Zie het antwoord op vraag 2.', '[PM cijfers]', '[PM', 'n.t.b.', '[bron: a.txt, antwoord 2]', '[bron:',
  '1 De Spoorbode, 3 mei 2031', '1) De Wissel', '[1: noot ]', '[footnoteRef:1]', '[1]', '1', '2, 3 en 4', '1. Hoe vaak?',
  'ah-tk-20302031-12', 'ISSN 0921 - 7398', 'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1', '-----', '_____',
  'De trein rijdt elke dag tus-', 'sen de steden.', '', ' ', '\f', '\t', '«', '»', '[', ']', '**', '\u00a0',
]; // prettier-ignore

/** Texts that are full of what the parser looks for, in any order, with any line ends; and plain random ones. */
export function anyText(): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  );
  const ends = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', ' ');
  const pieced = fc
    .array(fc.tuple(line, ends), { maxLength: 40 })
    .map((lines) => lines.map(([text, end]) => text + end).join(''));
  return fc.oneof(
    { weight: 5, arbitrary: pieced },
    { weight: 1, arbitrary: fc.string({ maxLength: 300, unit: 'binary' }) },
  );
}
