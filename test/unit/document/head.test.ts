import assert from 'node:assert/strict';
import type { Official } from '../../../src/document/model.ts';
import { parse } from '../../../src/document/parse.ts';

/** What a head says, in words; fields that are not there are left out. */
function checkHead(text: string, expected: Readonly<Record<string, unknown>>): void {
  const { head } = parse(text);
  const official = ({ role, name, portfolio }: Official): string =>
    [role, name, portfolio === undefined ? undefined : `(${portfolio})`]
      .filter((part) => part !== undefined)
      .join(' ');
  const found = {
    kind: head.questionKind,
    members: head.members.map(({ name, party }) => `${name} (${party ?? '?'})`),
    to: head.addressees.map(official),
    subject: head.subject?.text,
    submitted: head.submitted?.iso ?? head.submitted?.text,
    by: head.respondents.map(official),
    behalf: head.onBehalfOf.map(official),
    received: head.received?.iso,
    seeAlso: head.seeAlso && `${head.seeAlso.year} ${head.seeAlso.number}`,
    number: head.questionNumber?.text,
    annex: head.annexNumber && `${head.annexNumber.year} ${head.annexNumber.number}`,
  };
  const kept = Object.entries(found).filter(
    ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
  assert.deepEqual(Object.fromEntries(kept), { kind: 'written', ...expected });
  for (const person of [...head.members, ...head.addressees, ...head.respondents]) {
    assert.ok(person.span.start < person.span.end && person.span.end <= head.span.end);
  }
}

const QUESTION = '\n\nVraag 1\nRijdt de trein?\n';

describe('the head', () => {
  for (const [ending, words] of [
    ['worden beantwoord', ' worden beantwoord zoals aangegeven in de bijlage van deze brief'],
    ['number and all', ' (2031Z00412) zullen worden\nbeantwoord zoals in de bijlage staat'],
    ['zijn beantwoord', ' zijn beantwoord in de bijlage'],
    ['te beantwoorden', ' te beantwoorden zoals in de bijlage'],
  ] as const)
    it(`of a letter of which the sentence runs on: ${ending}`, () => {
      const { head } = parse(
        `Hierbij deel ik u mee dat de vragen van het lid Koopstra (D66) over de sluiting van de\nbrug${words}.${QUESTION}\nAntwoord 1\nJa.\n`,
      );
      assert.equal(head.subject?.text, 'de sluiting van de brug');
    });

  it('with a subject that speaks of answering', () => {
    checkHead(`Vragen van het lid Koopstra (D66) over brieven die niet worden beantwoord.${QUESTION}`, {
      members: ['Koopstra (D66)'],
      subject: 'brieven die niet worden beantwoord',
    });
  });

  it('of a submission', () => {
    checkHead(
      `2031Z00412\n\n(ingezonden 8 oktober 2030)\n\nVragen van het lid Koopstra (D66) aan de minister van Infrastructuur en Waterstaat over de trein naar Veenoord.${QUESTION}`,
      {
        members: ['Koopstra (D66)'],
        to: ['Minister (Infrastructuur en Waterstaat)'],
        subject: 'de trein naar Veenoord',
        submitted: '2030-10-08',
        number: '2031Z00412',
      },
    );
  });

  it('that wraps over lines, of two members of one party to two ministers', () => {
    checkHead(
      `Vragen van de leden Koopstra en Van der Meulen (beiden D66) aan de\nMinisters van Financiën en voor Klimaat en Groene Groei over het\nbericht «Trein rijdt» (ingezonden\n3 mei 2031).${QUESTION}`,
      {
        members: ['Koopstra (D66)', 'Van der Meulen (D66)'],
        to: ['Minister (Financiën)', 'Minister (Klimaat en Groene Groei)'],
        subject: 'het bericht «Trein rijdt»',
        submitted: '2031-05-03',
      },
    );
  });

  it('with several parties, a minister and a state secretary of one ministry', () => {
    checkHead(
      `Vragen van de leden Koopstra (D66), Bolt, Prins (beiden SP) en El Idrissi (CDA) aan de Minister en Staatssecretaris van Financiën over de trein (ingezonden 3 mei 2031).${QUESTION}`,
      {
        members: ['Koopstra (D66)', 'Bolt (SP)', 'Prins (SP)', 'El Idrissi (CDA)'],
        to: ['Minister (Financiën)', 'Staatssecretaris (Financiën)'],
        subject: 'de trein',
        submitted: '2031-05-03',
      },
    );
  });

  it('of answers, on behalf of another, with a reference to the postponement', () => {
    checkHead(
      `Antwoord van Minister Duinker (Infrastructuur en Waterstaat) en van\nStaatssecretaris Ypma (Onderwijs, Cultuur en Wetenschap), mede namens de Minister van Financiën (ontvangen\n10 september 2031). Zie ook Aanhangsel Handelingen, vergaderjaar\n2030–2031, nr. 1204.${QUESTION}\nAntwoord 1\nJa.\n`,
      {
        by: [
          'Minister Duinker (Infrastructuur en Waterstaat)',
          'Staatssecretaris Ypma (Onderwijs, Cultuur en Wetenschap)',
        ],
        behalf: ['Minister (Financiën)'],
        received: '2031-09-10',
        seeAlso: '2030-2031 1204',
      },
    );
  });

  it('with the typing errors that occur', () => {
    checkHead(`Vragen van het leden Koopstra en Bolt (beiden SP) aan de minister van Financiën over de trein${QUESTION}`, {
      members: ['Koopstra (SP)', 'Bolt (SP)'], to: ['Minister (Financiën)'], subject: 'de trein',
    }); // prettier-ignore
    checkHead(`Vragen van het van het lid Koopstra (SP) aan de minister van Financiën over de trein${QUESTION}`, {
      members: ['Koopstra (SP)'], to: ['Minister (Financiën)'], subject: 'de trein',
    }); // prettier-ignore
    checkHead(`Mededeling van minister Duinker (Financiën) (ontvangen (ontvangen 7 juni 2031)${QUESTION}`, {
      by: ['Minister Duinker (Financiën)'], received: '2031-06-07',
    }); // prettier-ignore
  });

  it('with “aan de” before each', () => {
    checkHead(
      `Vragen van het lid Koopstra (SP) aan de Minister van Financiën en aan de Staatssecretaris van Defensie over de trein${QUESTION}`,
      {
        members: ['Koopstra (SP)'],
        to: ['Minister (Financiën)', 'Staatssecretaris (Defensie)'],
        subject: 'de trein',
      },
    );
  });

  it('with a word that a page reader broke or glued', () => {
    checkHead(`Vragen van het lid Koopstra (SP) aan de Staats-\nsecretaris vanFinanciën en deMinister van Defensie over de trein${QUESTION}`, {
      members: ['Koopstra (SP)'], to: ['Staatssecretaris (Financiën)', 'Minister (Defensie)'], subject: 'de trein',
    }); // prettier-ignore
  });

  it('with a date that does not exist', () => {
    checkHead(`Vragen van het lid Koopstra (SP) over de trein (ingezonden 31 juni 2031)${QUESTION}`, {
      members: ['Koopstra (SP)'], subject: 'de trein', submitted: '31 juni 2031',
    }); // prettier-ignore
  });

  it('of a mondelinge vraag', () => {
    checkHead('Mondelinge vragen van het lid Koopstra (SP) aan de minister van Financiën over de trein (ingezonden 3 mei 2031)\n', {
      kind: 'oral', members: ['Koopstra (SP)'], to: ['Minister (Financiën)'], subject: 'de trein', submitted: '2031-05-03',
    }); // prettier-ignore
  });

  it('numbers: AH, masthead and the code at the foot of a page', () => {
    checkHead(`AH 987\n2031Z 17972\nAntwoord van minister Duinker (Financiën)${QUESTION}`, {
      by: ['Minister Duinker (Financiën)'],
      number: '2031Z17972',
      annex: 'undefined 987',
    });
    checkHead(
      `Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n1311${QUESTION}`,
      { annex: '2030-2031 1311' },
    );
    checkHead(`${QUESTION}\n\nah-tk-20302031-12\nISSN 0921 - 7398\n`, { annex: '2030-2031 12' });
  });
});
