import assert from 'node:assert/strict';
import { DRAFT, deskOf, settled, SUBMISSION } from '../../support/dossiers.ts';

const BUS = SUBMISSION.replaceAll('nachttrein', 'leesbus')
  .replace('2031Z03001', '2031Z04410')
  .replace('Koopstra', 'Hazelterp');

describe('A dossier on the desk', () => {
  it('is the same object until something of it changes', () => {
    const desk = deskOf({ 'trein.txt': SUBMISSION, 'bus.txt': BUS });
    const [train, bus] = desk.dossiers();
    desk.put('concept.kamervragen', DRAFT);
    const [changed, same] = settled(desk).dossiers();
    assert.equal(same, bus);
    assert.notEqual(changed, train);
    desk.remove('concept.kamervragen');
    assert.equal(settled(desk).dossiers()[1], bus);
  });
});
