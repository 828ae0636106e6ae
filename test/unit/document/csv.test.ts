import assert from 'node:assert/strict';
import { csvOf, type Cell } from '../../../src/document/csv.ts';

const ROWS: readonly (readonly Cell[])[] = [
  ['onderwerp', 'dagen', 'antwoord'],
  ['de "pont", en; meer', 34, undefined],
  ['twee\nregels', -3, ''],
  ['a, b', 'c; d', 0],
];

describe('CSV', () => {
  it('is as RFC 4180 writes it, with the mark of UTF-8 and each text on one line', () => {
    assert.equal(
      csvOf(ROWS, ','),
      '\ufeffonderwerp,dagen,antwoord\r\n"de ""pont"", en; meer",34,\r\ntwee regels,-3,\r\n"a, b",c; d,0\r\n',
    );
  });

  it('has semicolons where a spreadsheet parts cells by these', () => {
    assert.equal(
      csvOf(ROWS, ';'),
      '\ufeffonderwerp;dagen;antwoord\r\n"de ""pont"", en; meer";34;\r\ntwee regels;-3;\r\na, b;"c; d";0\r\n',
    );
  });

  for (const text of ['=1+1', '+31', '-3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '|x', '%x', '\0=1'])
    it(`makes no formula of ${JSON.stringify(text)}`, () => {
      const [field] = csvOf([[text]], ',').split('\r\n');
      assert.match(field ?? '', /^\ufeff"?'/);
    });

  it('leaves a text alone that is no formula', () => {
    assert.equal(csvOf([['a=b', '5 - 3', "'s-Gravenhage"]], ','), "\ufeffa=b,5 - 3,'s-Gravenhage\r\n");
  });
});
