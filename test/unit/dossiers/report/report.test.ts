import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { reportCsv } from '../../../../src/dossiers/report/csv.ts';
import { reportHtml } from '../../../../src/dossiers/report/html.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from '../../../../src/dossiers/report/htmlStyle.ts';
import { reportJson } from '../../../../src/dossiers/report/json.ts';
import { reportMarkdown } from '../../../../src/dossiers/report/markdown.ts';
import { reportOf } from '../../../../src/dossiers/report/report.ts';
import { deskOf, DRAFT, NOTICE, SUBMISSION, type Texts } from '../../../support/dossiers.ts';
import { someReport } from './reported.ts';

const { WRITE_EXPECTED } = process.env;

/** Compares with the whole text in `expected/`; `WRITE_EXPECTED=1` writes it, to be read before it is kept. */
function checkText(file: string, text: string): void {
  const expected = path.join(import.meta.dirname, 'expected', file);
  if (WRITE_EXPECTED !== undefined) writeFileSync(expected, text);
  assert.equal(text, readFileSync(expected, 'utf8'));
}

describe('The report', () => {
  it('is written as Markdown', () => {
    checkText('rapport.md', reportMarkdown(someReport()));
  });

  it('is written as HTML', () => {
    checkText('rapport.html', reportHtml(someReport()));
  });

  it('names the hash of its style', () => {
    assert.equal(REPORT_STYLE_HASH, `sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}`);
  });

  it('is written as CSV, with CRLF at the end of each row', () => {
    const text = reportCsv(someReport(), ',');
    assert.equal(text.split('\r\n').length, text.split('\n').length);
    checkText('rapport.csv', text.replaceAll('\r\n', '\n'));
  });

  it('is written as JSON', () => {
    checkText('rapport.json', reportJson(someReport()));
  });

  it('says of a dossier without a term why it has none, and when it was sent in all the same', () => {
    const published = `${DRAFT}\n`.replace('[PM bedrag]', 'Twee miljoen euro.');
    const termsOf = (texts: Texts): readonly string[] => {
      const desk = deskOf(texts, { today: '2031-06-10' });
      const text = reportMarkdown(reportOf(desk.dossiers(), desk.pieces(), '2031-06-10'));
      return text.match(/^.*(?:Ingezonden|Termijn):.*$/gm) ?? [];
    };
    assert.deepEqual(termsOf({ 'ah-tk-20302031-12.txt': published }), [
      '- Ingezonden: 6 mei 2031',
      '- Termijn: Beantwoord; de dag waarop is niet bekend.',
    ]);
    assert.deepEqual(termsOf({ 'vragen.txt': SUBMISSION.replace(' (ingezonden 6 mei 2031)', '') }), [
      '- Termijn: Geen datum van inzending gevonden.',
    ]);
  });

  it('says among what needs attention which promised day has gone by', () => {
    const promising = `${NOTICE}U ontvangt de antwoorden uiterlijk 28 mei 2031.\n`;
    const rowOn = (today: string): string | undefined => {
      const desk = deskOf({ 'vragen.txt': SUBMISSION, 'uitstel.txt': promising }, { today });
      const text = reportMarkdown(reportOf(desk.dossiers(), desk.pieces(), today));
      return /^\| 2031Z03001 \|.*$/m.exec(text)?.[0].split(' | ')[3];
    };
    assert.equal(rowOn('2031-06-02'), 'nog 15 dagen; toegezegd: 28 mei 2031 (5 dagen voorbij)');
    assert.equal(rowOn('2031-06-15'), 'nog 2 dagen; toegezegd: 28 mei 2031 (18 dagen voorbij)');
    assert.equal(rowOn('2031-05-27'), undefined);
  });

  it('counts on its cover', () => {
    const late = { state: 'late', count: 1 };
    assert.deepEqual(someReport().totals, {
      dossiers: 3,
      documents: 6,
      attention: 1,
      onlyNotice: 1,
      states: [
        { state: 'late', count: 1 },
        { state: 'this-week', count: 0 },
        { state: 'in-progress', count: 0 },
        { state: 'postponed', count: 1 },
        { state: 'complete', count: 1 },
        { state: 'submitted', count: 0 },
      ],
      ministries: [
        { ministry: 'Financiën', count: 2, states: [late, { state: 'postponed', count: 1 }] },
        { ministry: '', count: 1, states: [{ state: 'complete', count: 1 }] },
        { ministry: 'Infrastructuur en Waterstaat', count: 1, states: [late] },
      ],
      speed: {
        answered: 1,
        inTime: 0,
        medianDays: 30,
        averageDays: 30,
        within: [
          { days: 21, count: 0 },
          { days: 42, count: 1 },
        ],
      },
      findings: [
        { code: 'antwoord-leeg', severity: 'error', count: 1 },
        { code: 'voetnoot-zonder-tekst', severity: 'warning', count: 1 },
        { code: 'werknotitie', severity: 'warning', count: 1 },
      ],
      setAside: [{ name: 'staat in de brief', count: 1 }],
      workNotes: 1,
      sources: 1,
    });
  });

  it('says of nothing that there is nothing', () => {
    const text = reportMarkdown(reportOf([], [], '2031-05-30'));
    assert.match(
      text,
      /^# .*\n\nStand op 30 mei 2031: 0 dossiers in 0 documenten\. Geen dossier vraagt nu aandacht\.\n/,
    );
    assert.match(text, /Er is nog geen set beantwoord/);
  });
});
