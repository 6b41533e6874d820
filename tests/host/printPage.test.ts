import { expect, test, vi } from "vitest";
import { isAllPrinted, printAll, printPage } from "../../src/host/printPage.ts";

const pageThat = (print: (page: EventTarget) => void) => {
  const page: EventTarget = new EventTarget();
  return Object.assign(page, { print: vi.fn<() => void>(() => print(page)) }) as unknown as Window;
};

test("printing tells whether it began: not where a frame ignores it, nor where a browser has none", () => {
  expect(printPage(pageThat((page) => page.dispatchEvent(new Event("beforeprint"))))).toBe(true);
  expect(printPage(pageThat(() => {}))).toBe(false);
  expect(
    printPage(
      pageThat(() => {
        throw new TypeError("print is not a function");
      }),
    ),
  ).toBe(false);
});

test("all that is behind a view is printed only where that is asked for, and only that once", () => {
  let during: boolean[] = [];
  const page = pageThat((one) => {
    one.dispatchEvent(new Event("beforeprint"));
    during = [...during, isAllPrinted()];
    one.dispatchEvent(new Event("afterprint"));
  });
  printPage(page);
  printAll(page);
  printPage(page);
  expect(during).toEqual([false, true, false]);
  printAll(pageThat(() => {}));
  expect(isAllPrinted()).toBe(false);
});
