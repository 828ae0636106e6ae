import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../../src/settings/read.ts';
import { NOTHING_GIVEN, settled, type GivenSettings } from '../../../src/settings/settled.ts';
import { USUAL_SETTINGS } from '../../../src/settings/settings.ts';

/** What a file settles, and what is wrong with it: `severity code: ⟦the marked text⟧ message`, as far as it is asked for. */
function checkSettings(text: string, given: Partial<GivenSettings>, expected: readonly string[] = []): void {
  const { settings, problems } = readSettings(text);
  assert.deepEqual(settings, { ...NOTHING_GIVEN, ...given });
  const found = problems.map(
    ({ code, severity, span, message }) =>
      `${severity} ${code}: ⟦${text.slice(span.start, span.end)}⟧ ${message}`,
  );
  assert.deepEqual(
    found.map((problem, index) => problem.slice(0, expected[index]?.length)),
    expected,
    found.join('\n'),
  );
}

const FULL = `# voor de hele directie
controles:
  werknotitie: fout
  bronnotitie: uit
termijnen:
  antwoord: 20
  uitstel: 14
  nadert: 3
  vrijeDagen: verschuift
langeZin: 35
`;

describe('the settings of a workspace', () => {
  it('are read', () => {
    checkSettings(FULL, {
      severities: { werknotitie: 'error', bronnotitie: 'off' },
      terms: { answerDays: 20, postponementDays: 14, nearDays: 3, endOnFreeDay: 'moves' },
      longSentence: 35,
    });
    checkSettings(FULL.replaceAll('\n', '\r\n'), readSettings(FULL).settings);
  });

  it('may be empty, in whole and in part', () => {
    for (const text of ['', '\n', '# later\n', '---\n', 'controles:\ntermijnen:\nlangeZin:\n'])
      checkSettings(text, {});
    checkSettings('controles:\n  werknotitie:\n', {});
  });

  it('are said to be wrong where they are, and the rest counts', () => {
    checkSettings(
      'controles:\n  werknotitei: fout\n  bronnotitie: fuot\n  vraag-leeg: [uit]\n  antwoord-leeg: hint\ntermijnen:\n  antwoord: drie weken\n  uitstel: 400\n  nadert: 5\nlangezin: 30\nlangeZin: 12.5\n',
      { severities: { 'antwoord-leeg': 'hint' }, terms: { nearDays: 5 } },
      [
        "warning veld-onbekend: ⟦werknotitei⟧ Onbekend veld 'werknotitei'. Bedoelt u 'werknotitie'?",
        "error veld-verkeerd: ⟦fuot⟧ Bij 'bronnotitie' hoort één van deze woorden: fout, waarschuwing, informatie, hint, uit. Bedoelt u 'fout'?",
        "error veld-verkeerd: ⟦[uit]⟧ Bij 'vraag-leeg' hoort één van deze woorden: fout, waarschuwing, informatie, hint, uit.",
        "error veld-verkeerd: ⟦drie weken⟧ Bij 'antwoord' hoort een heel getal van 1 tot en met 365.",
        "error veld-verkeerd: ⟦400⟧ Bij 'uitstel' hoort een heel getal van 0 tot en met 365.",
        "warning veld-onbekend: ⟦langezin⟧ Onbekend veld 'langezin'. Bedoelt u 'langeZin'?",
        "error veld-verkeerd: ⟦12.5⟧ Bij 'langeZin' hoort een heel getal van 10 tot en met 200.",
      ],
    );
  });

  it('of the wrong shape settle nothing', () => {
    checkSettings('controles: uit\nlangeZin: 30\n', { longSentence: 30 }, [
      "error veld-verkeerd: ⟦uit⟧ Hier horen velden te staan, zoals 'antwoord-ontbreekt: …'.",
    ]);
    checkSettings('- werknotitie\n- bronnotitie\n', {}, [
      "error veld-verkeerd: ⟦- werknotitie⟧ Hier horen velden te staan, zoals 'controles: …'.",
    ]);
    checkSettings('controles:\n  iets-heel-anders: uit\n', {}, [
      "warning veld-onbekend: ⟦iets-heel-anders⟧ Onbekend veld 'iets-heel-anders'. Haal het weg.",
    ]);
  });

  it('with a mistake in the YAML count up to it', () => {
    checkSettings('langeZin: 30\ncontroles:\n\twerknotitie: uit\n', { longSentence: 30 }, [
      'error yaml-fout: ⟦\t⟧ Hier staat een tab. Spring in met spaties.',
    ]);
  });

  it('never throw, and point into the text', () => {
    const piece = fc.constantFrom(
      'controles:', 'termijnen:', 'langeZin: ', '\n', '\n  ', 'werknotitie: ', 'uit', 'antwoord: ', '21', '[', ']', '{', '}', '&a ', '*a', '!x ', '? ', ': ', '#', '---\n', '\t',
      '\r', '\uFEFF', '__proto__: ', 'constructor: ', '<<: ',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of readSettings(text).problems)
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= text.length + 1,
            JSON.stringify(text),
          );
      }),
    );
    const many = `controles:\n${Array.from({ length: 20_000 }, (_, at) => `  werknotitie${at}: uit\n`).join('')}`;
    assert.equal(readSettings(many).problems.length, 100);
  });
});

describe('settled', () => {
  it('what the file says goes before the rest', () => {
    const base = { ...USUAL_SETTINGS, severities: { werknotitie: 'hint', 'vraag-leeg': 'off' } } as const;
    assert.deepEqual(
      settled(base, readSettings('controles: { werknotitie: fout }\ntermijnen: { nadert: 2 }').settings),
      {
        severities: { werknotitie: 'error', 'vraag-leeg': 'off' },
        terms: { ...USUAL_SETTINGS.terms, nearDays: 2 },
        longSentence: 40,
      },
    );
    assert.deepEqual(settled(base, NOTHING_GIVEN), base);
  });
});
