import assert from 'node:assert/strict';
import { letterPath, offeredPath } from '../../../../src/editor/exchange/export/names.ts';

describe('A letter that is exported', () => {
  it('is offered a name beside its draft', () => {
    assert.equal(offeredPath('/dossier.2031/2031Z1.kamervragen', 'docx'), '/dossier.2031/2031Z1.docx');
    assert.equal(offeredPath('/dossier/concept v1.2.md', 'html'), '/dossier/concept v1.2.html');
    assert.equal(offeredPath('/dossier/vragen.docx.kamervragen', 'docx'), '/dossier/vragen.docx');
    assert.equal(offeredPath('Untitled-1', 'docx'), 'Untitled-1.docx');
    assert.equal(offeredPath('/dossier/.kamervragen', 'docx'), '/dossier/brief.docx');
  });

  it('has the extension of what it is, and is never written over a draft', () => {
    assert.equal(letterPath('/a/brief.DOCX', 'docx'), '/a/brief.DOCX');
    assert.equal(letterPath('/a/brief.htm', 'html'), '/a/brief.htm');
    assert.equal(letterPath('/a/brief', 'docx'), '/a/brief.docx');
    assert.equal(letterPath('/a/brief.html', 'docx'), '/a/brief.html.docx');
    assert.equal(letterPath('/a/concept.kamervragen', 'html'), '/a/concept.kamervragen.html');
  });
});
