import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Head } from '../../../../src/document/model.ts';
import { parse } from '../../../../src/document/parse.ts';
import {
  POSTPONEMENT_REASONS,
  postponementOf,
  type PostponementOptions,
} from '../../../../src/exchange/letter/postponement.ts';
import { coverLines } from '../../../support/letters.ts';

const REASON = { sentence: 'De beantwoording kost meer tijd.' };

function checkPostponement(text: string, expected: string, options: Partial<PostponementOptions> = {}): void {
  const postponement = postponementOf(parse(text), { reason: REASON, ...options });
  assert.equal(postponement.text, expected);
  assert.equal(parse(postponement.text).kind, 'postponement');
}

/** What a head says, without where it stands. */
function said({ members, addressees, subject, submitted, questionNumber, questionKind }: Head): unknown {
  return {
    members: members.map(({ name, party }) => ({ name, party })),
    addressees: addressees.map(({ role, portfolio }) => ({ role, portfolio })),
    subject: subject?.text,
    submitted: submitted?.iso,
    questionNumber: questionNumber?.text,
    questionKind,
  };
}

describe('a postponement', () => {
  it('has the head of the questions, the reason and the day', () =>
    checkPostponement(
      '2031Z00412\n\nVragen van het lid Koopstra (D66) aan de Minister van Financiën over de trein (ingezonden 3 mei 2031).\n\nVraag 1\nRijdt de trein?\n',
      `2031Z00412

Vragen van het lid Koopstra (D66) aan de Minister van Financiën over de trein (ingezonden 3 mei 2031).

Mededeling van de Minister van Financiën

Mededeling
De schriftelijke vragen die het lid Koopstra (D66) op 3 mei 2031 heeft gesteld over de trein (2031Z00412) kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord. De beantwoording kost meer tijd.

Ik zend u de antwoorden zo spoedig mogelijk, en uiterlijk op 14 juni 2031.
`,
      { answeredBy: '2031-06-14' },
    ));

  it('comes from those who answer together, on whose behalf they do', () =>
    checkPostponement(
      'Vragen van de leden Koopstra (D66) en Wal (SP) over de trein.\n\nAntwoord van Minister Duinker (Financiën) en Staatssecretaris Vos (Defensie), mede namens de Minister van Justitie en Veiligheid\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\n',
      `Vragen van de leden Koopstra (D66) en Wal (SP) over de trein.

Mededeling van Minister Duinker (Financiën) en Staatssecretaris Vos (Defensie), mede namens de Minister van Justitie en Veiligheid

Mededeling
De schriftelijke vragen die de leden Koopstra (D66) en Wal (SP) hebben gesteld over de trein kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord. De beantwoording kost meer tijd.

Wij zenden u de antwoorden zo spoedig mogelijk.
`,
    ));

  it('can be written without a head', () =>
    checkPostponement(
      'Vraag 1\nRijdt de trein?\n\nAntwoord 1\n',
      `Mededeling
De schriftelijke vragen kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord. De beantwoording kost meer tijd.

Ik zend u de antwoorden zo spoedig mogelijk.
`,
    ));

  it('is a letter too', () => {
    const text =
      'Vragen van het lid Wal (SP) aan de Minister van Financiën over de trein.\n\nVraag 1\nRijdt de trein?\n';
    const { letter } = postponementOf(parse(text), { reason: REASON, date: '2031-05-20' });
    assert.deepEqual(coverLines(letter).slice(3), [
      'Van: De Minister van Financiën',
      'Datum: 20 mei 2031',
      'Betreft: Uitstel beantwoording Kamervragen over de trein',
      'Vragen van het lid Wal (SP) aan de Minister van Financiën over de trein.',
      'Mededeling van de Minister van Financiën',
      '# Mededeling',
      'De schriftelijke vragen die het lid Wal (SP) heeft gesteld over de trein kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord. De beantwoording kost meer tijd.',
      'Ik zend u de antwoorden zo spoedig mogelijk.',
      'De Minister van Financiën',
    ]);
  });

  for (const file of [
    'spoor/1-vragen-2031Z00412.txt',
    'spoor/3-concept-2031Z00412.kamervragen',
    'spoor/5-mondelinge-vraag-2031Z01877.txt',
    'drinkwater/1-vragen-2031Z02318.txt',
    'schoolmaaltijden/4-vragen-2031Z03127.txt',
    'schoolmaaltijden/5-concept-2031Z03127.kamervragen',
  ]) {
    it(`says of ${file} what its head says, whatever the reason`, () => {
      const questions = parse(readFileSync(`seeds/${file}`, 'utf8'));
      for (const reason of POSTPONEMENT_REASONS) {
        const notice = parse(postponementOf(questions, { reason }).text);
        assert.equal(notice.kind, 'postponement');
        assert.equal(notice.notice?.postpones, true);
        assert.deepEqual(said(notice.head), said(questions.head));
      }
    });
  }
});
