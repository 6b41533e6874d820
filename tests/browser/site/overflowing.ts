import type { Page } from "playwright-core";

/** What sticks out of the page or of a pane at its end: the names of the elements, none if all fits. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll("main, .explorer__pane, .sortable-table"),
    ];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName}.${box.className}: ${box.scrollWidth} > ${box.clientWidth}`);
  });
