import { screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { DownloadTab } from "../../../src/sharing/download/DownloadTab.tsx";
import { selectWholeNetwork } from "../../../src/store/selectors.ts";
import { renderWithStore } from "../../controls/renderWithStore.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the downloads, and waits until what the view gives is loaded. */
async function open(search: string) {
  const opened = renderWithStore(<DownloadTab />, { search });
  await screen.findByRole("heading", { name: "Picture" });
  return opened;
}

const shownSvg = () => decodeURIComponent(screen.getByRole("img").getAttribute("src") ?? "");

test.each([
  ["network", "Council"],
  ["alignment", "Council"],
  ["propositions", "New tax"],
  ["matrix", "Council"],
  ["timeline", "Council"],
  ["sides", "Council"],
  ["firmness", "Council"],
])("the view %s has a picture in which %s stands", async (view, name) => {
  await open(`?view=${view}`);
  expect(shownSvg()).toContain("<title>");
  expect(shownSvg()).toContain(name);
});

test("the picture says in words what is filtered, and opens again at its address", async () => {
  await open("?stance=oppose&from=2021-12-01");
  expect(shownSvg()).toContain("2 statements by 2 actors · Only stance: Oppose; from 1 December 2021");
  expect(shownSvg()).toContain("#/city-data?stance=oppose&amp;from=2021-12-01");
});

test("rows of propositions are saved as rows, each position a mark, at an address that opens them on every screen", async () => {
  const { store } = await open("?form=rows&stance=oppose");
  const state = store.getState();
  const ids = [...shownSvg().matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
  const links = selectWholeNetwork(state).links.map(({ actor, proposition }) => `${actor}/${proposition}`);
  expect(new Set(ids)).toEqual(new Set(links));
  expect(ids).toHaveLength(links.length);
  expect(shownSvg()).toContain("Propositions</title>");
  expect(shownSvg()).toContain("#/city-data?stance=oppose&amp;form=rows");
  expect(shownSvg()).toMatch(/\d of \d actors in this selection/);
  expect(shownSvg()).toContain("Hidden by a filter");
});

test("the pixels of each size are told, and the colours can be dark", async () => {
  const { user } = await open("?view=matrix");
  expect(screen.getAllByRole("option", { name: /^2×: [\d,]+ × [\d,]+ pixels$/ })).toHaveLength(1);
  expect(shownSvg()).toContain("#fbfaf6");
  await user.selectOptions(screen.getByRole("combobox", { name: "Colours" }), "Dark");
  expect(shownSvg()).not.toContain("#fbfaf6");
});

test("where nothing passes the filters there is no picture to save", async () => {
  await open("?q=zzzz");
  expect(screen.getAllByText(/nothing to draw/)).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "Save as SVG" })).toBeNull();
});

describe("copying the picture", () => {
  /** What is copied, which jsdom cannot paint. */
  class Item {
    readonly made: Promise<unknown>;

    constructor(parts: Readonly<Record<string, Promise<unknown>>>) {
      this.made = Promise.allSettled(Object.values(parts));
    }
  }
  const copied = async (write: () => Promise<void>) => {
    vi.stubGlobal("ClipboardItem", Item);
    const { user } = await open("?view=matrix");
    vi.spyOn(navigator.clipboard, "write").mockImplementation(write);
    await user.click(screen.getByRole("button", { name: "Copy picture" }));
  };

  test("is told when it is done", async () => {
    await copied(() => Promise.resolve());
    expect(await screen.findByText("Copied. Paste it where you need it.")).toBeTruthy();
  });

  test("is told when the browser refuses it", async () => {
    await copied(() => Promise.reject(new DOMException("Refused.", "NotAllowedError")));
    expect(await screen.findByText(/does not allow this page to copy/)).toBeTruthy();
  });

  test("is not offered where the browser cannot", async () => {
    await open("?view=matrix");
    expect(screen.queryByRole("button", { name: "Copy picture" })).toBeNull();
  });
});
