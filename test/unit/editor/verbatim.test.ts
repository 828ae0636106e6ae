import assert from 'node:assert/strict';
import { verbatim } from '../../../src/editor/verbatim.ts';

/** In the expected text `^` is a hard space. */
function checkShown(text: string, expected: string): void {
  assert.equal(verbatim(text).replaceAll('\u00a0', '^'), expected);
}

describe('A text as Markdown that shows it as it is', () => {
  it('keeps its spaces soft, so that lines wrap at words', () => {
    checkShown('Rijdt de trein  elk uur', 'Rijdt de trein  elk uur');
  });

  it('means nothing by its punctuation', () => {
    checkShown(
      '*De* [trein](command:x) <b>rijdt</b>',
      '\\*De\\* \\[trein\\]\\(command\\:x\\) \\<b\\>rijdt\\<\\/b\\>',
    );
    checkShown(
      '# 1. `$(bell)` https://spoor.invalid &nbsp; \\*',
      '\\# 1\\. \\`\\$\\(bell\\)\\` https\\:\\/\\/spoor\\.invalid \\&nbsp\\; \\\\\\*',
    );
  });

  it('keeps its lines and paragraphs apart', () => {
    checkShown('Bus\nTrein\r\n \r\n\r\nBoot', 'Bus  \nTrein\n\nBoot');
    checkShown('Een\n---\n+ twee', 'Een  \n\\-\\-\\-  \n\\+ twee');
  });

  it('makes no block of code of what is indented', () => {
    checkShown('Uit:\n\n    <b>bus</b>\n\ttrein', 'Uit\\:\n\n^^^^\\<b\\>bus\\<\\/b\\>  \n^trein');
  });
});
