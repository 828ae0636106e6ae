import { getDocumentProxy } from 'unpdf';
import type { Page, Piece } from './page.ts';

/** More pages than any set of answers has; what is longer would hold up the rest. */
export const MOST_PAGES = 300;

export type Pages =
  { readonly pages: readonly Page[] } | { readonly unreadable: 'damaged' | 'locked' | 'too-long' };

/** The letters of a pdf and where they stand. Fonts, pictures and scripts in it are not loaded. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  try {
    const file = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      if (file.numPages > MOST_PAGES) return { unreadable: 'too-long' };
      const pages: Page[] = [];
      for (let number = 1; number <= file.numPages; number++) pages.push(await pageOf(file, number));
      return { pages };
    } finally {
      await file.loadingTask.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { unreadable: isLocked ? 'locked' : 'damaged' };
  }
}

type File = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pageOf(file: File, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [, slant = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    // Text that runs up or down the page is no part of what it says.
    if (Math.abs(slant) > 0.01) continue;
    pieces.push({ text: item.str, x: x - left, y: y - bottom, width: item.width, size: item.height });
  }
  page.cleanup();
  return { width: right - left, height: top - bottom, pieces };
}
