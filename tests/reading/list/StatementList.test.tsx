import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { ListControls } from "../../../src/reading/list/ListControls.tsx";
import { StatementList, longList } from "../../../src/reading/list/StatementList.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { renderReading } from "../renderReading.tsx";

const items = () => within(screen.getByRole("list", { name: "Statements" })).getAllByRole("listitem");
const summaries = () =>
  items().map(
    (item) => item.querySelector(".statement-words__summary, .statement-words__gloss")?.textContent,
  );

await longList.load();

describe("the list of statements", () => {
  test("shows every statement, oldest first", () => {
    renderReading(<StatementList />);
    expect(summaries()).toEqual([
      "He finds it dear.",
      "She asks for open books.",
      "She fears for privacy.",
      "She wants the tax.",
      "The insider is for it.",
      "The insider wants it free.",
    ]);
  });

  test("shows what the filter lets through", () => {
    renderReading(<StatementList />, { search: "?stance=oppose" });
    expect(summaries()).toEqual(["He finds it dear.", "She fears for privacy."]);
  });

  test("says so when the filter lets nothing through", () => {
    renderReading(<StatementList />, { search: "?q=zebra" });
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.getByText("No statements match this filter.")).toBeTruthy();
  });

  test("says what it is told to say instead", () => {
    renderReading(<StatementList whenEmpty={<p>Loosen the search.</p>} />, { search: "?q=zebra" });
    expect(screen.getByText("Loosen the search.")).toBeTruthy();
  });

  test("is sorted and grouped as chosen", async () => {
    const list = (
      <>
        <ListControls />
        <StatementList />
      </>
    );
    const { user, store } = renderReading(list);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Actor");
    await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "Proposition");
    expect(store.getState().display).toMatchObject({ sort: "actor", group: "proposition" });
    const headings = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(["Open data", "Free parks", "New tax"]);
    expect(summaries()[0]).toBe("The insider is for it.");
  });

  test("tells how many statements a group has", () => {
    renderReading(<StatementList />, { search: "?group=actor" });
    const [first] = items();
    expect(within(first as HTMLElement).getByRole("heading").textContent).toBe("An insider");
    expect(within(first as HTMLElement).getByText("2 statements")).toBeTruthy();
  });
});

/** Stands in for the browser's measuring, which jsdom has not. */
class EverythingIs600High {
  readonly #tell: (entries: readonly unknown[]) => void;
  constructor(tell: (entries: readonly unknown[]) => void) {
    this.#tell = tell;
  }
  observe(target: Element) {
    queueMicrotask(() => this.#tell([{ target, contentRect: { width: 380, height: 600 } }]));
  }
  unobserve() {}
  disconnect() {}
}

describe("a long list", () => {
  const long = indexCase(syntheticCase({ statements: 700, actors: 20, propositions: 5 }));

  beforeEach(() => {
    vi.stubGlobal("ResizeObserver", EverythingIs600High);
    vi.spyOn(HTMLElement.prototype, "offsetParent", "get").mockReturnValue(document.body);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test("draws a part, of which each statement says its place in the whole", async () => {
    renderReading(<StatementList />, { index: long });
    await screen.findAllByRole("listitem");
    expect(items().length).toBeLessThan(100);
    expect(items()[0]?.getAttribute("aria-posinset")).toBe("1");
    expect(items()[0]?.getAttribute("aria-setsize")).toBe("700");
    expect(screen.queryByText(/^Your browser’s own find/)).toBeNull();
  });

  test("says that it ends, where it would be taller than a browser draws", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    const endless = indexCase(syntheticCase({ statements: 100_001, actors: 20, propositions: 5 }));
    renderReading(<StatementList />, { index: endless });
    await screen.findByText(/^The list shows the first 100,000 of 100,001 statements\./);
    expect(items()[0]?.getAttribute("aria-setsize")).toBe("100000");
    expect(screen.getByText(/^Your browser’s own find \(Ctrl\+F\) sees only a part/)).toBeTruthy();
    expect(document.querySelectorAll("[hidden=until-found]")).toHaveLength(0);
  });

  test("stands in full, up to 500 statements, while it is printed, and says so", async () => {
    // Not by role: to find roles or labels among 500 cards takes jsdom up to half a minute.
    const drawn = () => document.querySelector("[aria-label=Statements]")?.children.length ?? 0;
    renderReading(<StatementList />, { index: long });
    await waitFor(() => expect(drawn()).toBeGreaterThan(0));
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(drawn()).toBe(500);
    expect(screen.getByText(/^Only the first 500 of 700 statements are printed\./)).toBeTruthy();
    act(() => void window.dispatchEvent(new Event("afterprint")));
    await waitFor(() => expect(drawn()).toBeGreaterThan(0));
    expect(drawn()).toBeLessThan(100);
    expect(screen.queryByText(/^Only the first/)).toBeNull();
  }, 20_000);
});
