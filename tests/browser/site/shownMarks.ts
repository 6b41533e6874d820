import type { Frame, Page } from "playwright-core";

export interface Mark {
  /** Its look and what it stands for. */
  readonly id: string;
  readonly box: readonly number[];
}

/** Each mark that is shown in a part of a page, and the sides of its box. */
export function marksIn(page: Page | Frame, part: string): Promise<readonly Mark[]> {
  return page.locator(part).evaluate((root) => {
    const marks = [...root.querySelectorAll("[data-id]")].filter((mark) => mark.getClientRects().length > 0);
    return marks.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      // What the build calls a look that marks share.
      const look = mark.getAttribute("class")?.replace(/^ink-\d+ /, "");
      return {
        id: `${look} ${mark.getAttribute("data-id")}`,
        box: [x, y, width, height],
      };
    });
  });
}

/** The marks of which a side is farther off than half a pixel, or that are others. */
export function moved(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  return before.filter(({ id, box }, at) => {
    const now = after[at];
    return now?.id !== id || box.some((side, which) => Math.abs(side - (now.box[which] ?? 0)) > 0.5);
  });
}

/** The marks of which a side is farther off than half a pixel, or that are not there, where others may have come between them. */
export function movedAmong(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  const now = new Map(after.map((mark) => [mark.id, mark]));
  return before.filter((mark) => moved([mark], [now.get(mark.id) ?? { id: "", box: [] }]).length > 0);
}
