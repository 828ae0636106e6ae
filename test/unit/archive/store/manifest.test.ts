import assert from 'node:assert/strict';
import { manifestBytes, readManifest, type Manifest } from '../../../../src/archive/store/manifest.ts';

const MANIFEST: Manifest = {
  windows: [{ name: 'een', removed: [2] }],
  files: [
    ['ant\nwoord «een».txt', '12:34', 0, 1],
    ['leeg.txt', '12:34', -1, -1],
  ],
  cutAt: 7,
};

describe('The list of what is kept', () => {
  it('comes back as it was', () => {
    const { files = [], ...others } = readManifest(manifestBytes(MANIFEST)) ?? {};
    assert.deepEqual({ ...others, files: [...files] }, MANIFEST);
  });

  it('is not believed where documents were read by other rules, or a byte is another', () => {
    assert.equal(readManifest(manifestBytes(MANIFEST, 'older'), 'newer'), undefined);
    const damaged = manifestBytes(MANIFEST);
    damaged[damaged.length - 4] = 33;
    assert.equal(readManifest(damaged), undefined);
    assert.equal(readManifest(new Uint8Array()), undefined);
  });
});
