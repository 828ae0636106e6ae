import assert from 'node:assert/strict';
import { fromHome } from '../../../src/editor/homeFolder.ts';

describe('A path that begins with ~', () => {
  const paths: readonly (readonly [path: string, home: string | undefined, expected: string])[] = [
    ['~/bibliotheek', '/home/inge', '/home/inge/bibliotheek'],
    ['~', '/home/inge/', '/home/inge'],
    ['~\\bibliotheek', 'C:\\Users\\inge', 'C:\\Users\\inge\\bibliotheek'],
    ['~bos/bibliotheek', '/home/inge', '~bos/bibliotheek'],
    ['map/~', '/home/inge', 'map/~'],
    ['~/bibliotheek', undefined, '~/bibliotheek'],
  ];
  for (const [path, home, expected] of paths) {
    it(`${path} of ${home ?? 'nobody'} is ${expected}`, () => {
      assert.equal(fromHome(path, { USERPROFILE: home }), expected);
    });
  }
});
