import assert from 'node:assert/strict';
import { overviewHtml } from '../../../../src/dossiers/overview/html.ts';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import { reportHtml } from '../../../../src/dossiers/report/html.ts';
import { dossier, TODAY } from '../../../support/madeDossiers.ts';
import { someReport } from './reported.ts';

/** Every link of a page goes to a place that is in it once; gives where they go. */
function linksIn(html: string): readonly string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    [],
  );
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].flatMap(([, to = '']) => to);
  assert.deepEqual(
    links.filter((to) => !ids.includes(to)),
    [],
  );
  assert.equal(links.length, html.match(/ href=/g)?.length);
  return links;
}

describe('The links of a page', () => {
  it('go from the contents of a report to each dossier, and from its totals to the dossiers of a state', () => {
    const links = linksIn(reportHtml(someReport({ file: 'a b/ü.txt' })));
    const [dossiers, states] = ['dossier-', 'stand-'].map((kind) =>
      links.filter((to) => to.startsWith(kind)),
    );
    assert.deepEqual(dossiers?.sort(), [
      'dossier-2031Z03001',
      'dossier-2031Z03001',
      'dossier-2031Z03002',
      'dossier-antwoord.txt',
    ]);
    assert.deepEqual(states, ['stand-te-laat', 'stand-uitgesteld', 'stand-compleet']);
  });

  it('go from the contents of an overview to its parts, and from each bar to its line', () => {
    const made = [dossier({ file: '/a b.txt', submitted: 3 }), dossier({ file: '/c.txt' })];
    assert.deepEqual(linksIn(overviewHtml(overviewOf(made, TODAY))), [
      'hoe-snel-beantwoord',
      'per-ministerie',
      'looptijd-per-dossier',
      'alle-dossiers',
      'dossier-_2f_a_20_b.txt',
    ]);
  });
});
