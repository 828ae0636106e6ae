import {
  Document,
  Footer,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import type { Letter } from '../letter/letter.ts';
import { BlockWriter, runsOf } from './blocks.ts';
import { contentOf } from './content.ts';
import { numberingFor } from './numbering.ts';
import { STYLE, STYLES } from './styles.ts';

/** A4, in twentieths of a point, with room at the left to file it. */
const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1418, right: 1418, bottom: 1418, left: 1701, header: 709, footer: 709 },
  },
};

/** A letter as a docx in the style of the house. The times in it are those of the clock: see `settled.ts`. */
export async function houseDocx(letter: Letter): Promise<Uint8Array> {
  const writer = new BlockWriter();
  const children = contentOf(letter, writer);
  const document = new Document({
    title: letter.title,
    styles: STYLES,
    numbering: numberingFor(writer.lists),
    footnotes: Object.fromEntries(
      letter.footnotes.map(({ number, inlines }) => {
        const runs = [new TextRun(' '), ...runsOf(inlines)];
        return [number, { children: [new Paragraph({ style: STYLE.footnote, children: runs })] }];
      }),
    ),
    sections: [{ properties: PAGE, footers: { default: pageNumbers() }, children }],
  });
  return Packer.pack(document, 'uint8array');
}

function pageNumbers(): Footer {
  const children = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: STYLE.footer, children: [new TextRun({ children })] })],
  });
}
