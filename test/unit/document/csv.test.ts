import assert from 'node:assert/strict';
import { csvOf } from '../../../src/document/csv.ts';

describe('CSV', () => {
  it('is as RFC 4180 writes it', () => {
    assert.equal(
      csvOf([
        ['onderwerp', 'dagen', 'antwoord'],
        ['de "pont", en meer', 34, undefined],
        ['twee\nregels', -3, ''],
      ]),
      'onderwerp,dagen,antwoord\r\n"de ""pont"", en meer",34,\r\n"twee\nregels",-3,\r\n',
    );
  });

  for (const text of ['=1+1', '+31', '-3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '|x', '%x', '\0=1'])
    it(`makes no formula of ${JSON.stringify(text)}`, () => {
      const [field] = csvOf([[text]]).split('\r\n');
      assert.match(field ?? '', /^"?'/);
    });

  it('leaves a text alone that is no formula', () => {
    assert.equal(csvOf([['a=b', '5 - 3', "'s-Gravenhage"]]), "a=b,5 - 3,'s-Gravenhage\r\n");
  });
});
