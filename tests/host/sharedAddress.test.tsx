import { expect, test, vi } from "vitest";
import { SHARED, goToShared } from "../../src/host/sharedAddress.ts";

const aPage = (replaceState: () => void, { view = "?view=matrix", hash = "" } = {}) => {
  const document = new DOMParser().parseFromString(
    `<meta name="${SHARED}" content="../../index.html#/city${view}">`,
    "text/html",
  );
  const replace = vi.fn<(to: string) => void>();
  return {
    page: { document, history: { replaceState }, location: { replace, hash } } as unknown as Window,
    replace,
  };
};

test("a share page gets the address of what it shares, without being loaded anew", () => {
  const replaceState = vi.fn<() => void>();
  const { page, replace } = aPage(replaceState);
  goToShared(page);
  expect(replaceState).toHaveBeenCalledWith(null, "", "../../index.html#/city?view=matrix");
  expect(replace).not.toHaveBeenCalled();
});

test("where it may not have that, it goes there", () => {
  const { page, replace } = aPage(() => {
    throw new Error("Not here.");
  });
  goToShared(page);
  expect(replace).toHaveBeenCalledWith("../../index.html#/city?view=matrix");
});

const ASKED = { view: "?view=matrix&embed=1", hash: "#/city?embed=1&view=matrix&theme=dark" };

test("a page for frames keeps what it is asked for", () => {
  const replaceState = vi.fn<() => void>();
  goToShared(aPage(replaceState, ASKED).page);
  expect(replaceState).toHaveBeenCalledWith(null, "", `../../index.html${ASKED.hash}`);
});

test("and stays where it is where it may not have another address, as in a sandbox", () => {
  const { page, replace } = aPage(() => {
    throw new Error("Not here.");
  }, ASKED);
  goToShared(page);
  expect(replace).not.toHaveBeenCalled();
});
