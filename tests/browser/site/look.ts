import type { BrowserContextOptions, Page } from "playwright-core";

/** What a page can change while it is open: its size, and what style sheets ask by media queries. */
export type Look = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "reducedMotion" | "forcedColors" | "contrast"
>;

/** Parts what a page can change from what a context has to be made for. */
export function partsOf(options: BrowserContextOptions): { look: Look; device: BrowserContextOptions } {
  const { viewport = null, colorScheme, reducedMotion, forcedColors, contrast, ...device } = options;
  const asked = { colorScheme, reducedMotion, forcedColors, contrast };
  const look = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return { look: { viewport, ...look }, device };
}

const PLAIN = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };

/** Gives a page a look, whatever an earlier test has left, with the mouse in the corner. */
export async function takeLook(page: Page, { viewport, ...media }: Look): Promise<void> {
  await page.emulateMedia({ ...PLAIN, ...media });
  if (viewport) await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
}
