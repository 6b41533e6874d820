import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";
import { drawMatrix, tabStops } from "./drawMatrix.tsx";

describe("the matrix of a large case", () => {
  test("draws a large one a part at a time, and silence side by side as one", async () => {
    const size = { statements: 900, actors: 400, propositions: 200 };
    const index = indexCase(syntheticCase(size));
    const { grid, user, network } = drawMatrix({ index });
    const rows = () => grid.querySelectorAll("tbody th").length;
    const filled = () => grid.querySelectorAll("tbody [data-stance][data-id]").length;
    const cells = () => grid.querySelectorAll("tbody .matrix__cell");
    await vi.waitFor(() => expect(rows()).toBe(40), 10_000);
    expect(cells().length).toBeLessThanOrEqual(2 * filled() + 40 + 2);
    const spans = [...cells()].reduce((sum, one) => sum + (one as HTMLTableCellElement).colSpan, 0);
    const propositions = network.nodes.filter(({ kind }) => kind === "proposition").length;
    expect(spans).toBe(40 * propositions);
    await vi.waitFor(
      () => expect(grid.querySelectorAll("tfoot .matrix__totals td")).toHaveLength(propositions + 1),
      10_000,
    );
    for (const theme of grid.querySelectorAll("tfoot .matrix__theme"))
      expect(theme.querySelectorAll("td").length).toBeLessThanOrEqual(
        2 * theme.querySelectorAll("[data-belongs]").length + 2,
      );
    expect(within(grid).getByText(/rows are left out here/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show 40 more rows" }));
    await vi.waitFor(() => expect(rows()).toBe(80), 10_000);
  });

  test("draws of many filled cells first a few rows", async () => {
    const said = Array.from({ length: 32 * 96 }, (_, at) => [at % 32, Math.floor(at / 32)] as const);
    const index = indexOf(
      said.map(([actor, proposition]) => [
        `actor-${actor}`,
        `proposition-${proposition}`,
        actor % 2 === 0 ? "support" : "oppose",
      ]),
    );
    const { grid } = drawMatrix({ index });
    const rows = () => grid.querySelectorAll("tbody th").length;
    expect(rows()).toBe(4);
    await vi.waitFor(() => expect(rows()).toBeGreaterThan(4), 10_000);
  });

  describe("after a filter", () => {
    // So much is said that something is opposed in each column, and by few who stand at the ends.
    const index = indexCase(syntheticCase({ statements: 1200, actors: 400, propositions: 80 }));
    const names = (grid: HTMLElement) =>
      [...grid.querySelectorAll<HTMLElement>("tbody th[data-actor]")].map((head) => head.dataset["actor"]);
    const whole = async (search: string) => {
      const matrix = drawMatrix({ index, search });
      await vi.waitFor(() => expect(matrix.grid.querySelector("tfoot")).toBeTruthy(), 10_000);
      return matrix;
    };
    /** A matrix that is whole, with what is in its body after each change of it. */
    const watched = async (search: string) => {
      const matrix = await whole(search);
      const seen: (readonly (string | undefined)[])[] = [names(matrix.grid)];
      const watch = new MutationObserver(() => void seen.push(names(matrix.grid)));
      watch.observe(matrix.grid.querySelector("tbody")!, { childList: true });
      onTestFinished(() => watch.disconnect());
      return { ...matrix, seen };
    };

    test("has few rows make room for others at once, and never a gap in their place", async () => {
      const asked = names((await whole("")).grid);
      cleanup();
      const { grid, filterBy, seen } = await watched("?stance=oppose");
      filterBy("");
      await vi.waitFor(() => expect(names(grid)).toEqual(asked), 10_000);
      const added = seen.slice(1).map((now, at) => now.filter((name) => !seen[at]?.includes(name)).length);
      const all = added.reduce((sum, one) => sum + one, 0);
      expect(all).toBeGreaterThan(20);
      expect(Math.max(...added)).toBeLessThan(0.8 * all);
      expect(Math.min(...seen.map((now) => now.length))).toBe(asked.length);
    });

    test("leaves the focus in its cell", async () => {
      const { grid, user, filterBy, seen } = await watched("");
      const staying = [...grid.querySelectorAll<HTMLElement>('tbody td[data-stance="oppose"]')].at(-1)!;
      await user.click(staying);
      expect(document.activeElement).toBe(staying);
      const lost = vi.fn<() => void>();
      staying.addEventListener("blur", lost);
      filterBy("?stance=oppose");
      await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1), 10_000);
      filterBy("");
      await vi.waitFor(() => expect(names(grid)).toEqual(seen[0]), 10_000);
      expect(lost).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(staying);
    });
  });

  describe("where silence is one piece over several columns", () => {
    const large = () =>
      drawMatrix({ index: indexCase(syntheticCase({ statements: 900, actors: 400, propositions: 200 })) });
    const silences = (grid: HTMLElement) =>
      [...grid.querySelectorAll<HTMLTableCellElement>("tbody .matrix__silence")].filter(
        ({ colSpan }) => colSpan > 3,
      );
    const propositionAt = (grid: HTMLElement, column: number) =>
      grid.querySelectorAll("thead th[data-proposition]")[column]?.getAttribute("data-proposition");
    /** A page without a layout gives everything no size: here columns are 10 pixels wide. */
    const laidOut = (silence: HTMLTableCellElement) => {
      silence.getBoundingClientRect = () => new DOMRect(100, 0, 10 * silence.colSpan, 16);
      return silence;
    };

    test("says on how many propositions nothing is said", () => {
      const [silence] = silences(large().grid);
      expect(silence?.getAttribute("aria-label")).toMatch(
        new RegExp(`^Actor \\d+ on ${silence?.colSpan} propositions: no statement$`),
      );
    });

    test("leads to the position of the column that is clicked, which is a cell by itself then and has the focus", async () => {
      const { grid, user, onOpen } = large();
      const silence = laidOut(silences(grid)[1]!);
      const actor = silence.dataset["actor"];
      const proposition = propositionAt(grid, Number(silence.dataset["first"]) + 2);
      await user.pointer({ target: silence, coords: { clientX: 125 }, keys: "[MouseLeft]" });
      expect(onOpen.mock.calls).toEqual([[{ page: "position", actor, proposition }]]);
      const own = document.activeElement as HTMLElement;
      expect([own.dataset["actor"], own.dataset["proposition"]]).toEqual([actor, proposition]);
      expect(tabStops(grid)).toEqual([own]);
    });

    test("lights up the head of the column that is pointed at", async () => {
      const { grid, user } = large();
      const silence = laidOut(silences(grid)[1]!);
      const first = Number(silence.dataset["first"]);
      const lit = () => grid.querySelector("th[data-lit]")?.getAttribute("data-proposition");
      await user.pointer({ target: silence, coords: { clientX: 105 } });
      expect(lit()).toBe(propositionAt(grid, first));
      await user.pointer({ target: silence, coords: { clientX: 135 } });
      expect(lit()).toBe(propositionAt(grid, first + 3));
      const body = grid.querySelector("tbody")!;
      expect(body.style.getPropertyValue("--lit")).toBe(String(first + 3));
      expect(body.dataset["lit"]).toBe("true");
      await user.unhover(silence);
      expect(body.dataset["lit"]).toBeUndefined();
    });

    test("is walked cell by cell, and each is one stop for Tab", async () => {
      const { grid, user } = large();
      await user.tab();
      const columns = [];
      for (let step = 0; step < 5; step += 1) {
        const here = document.activeElement as HTMLElement;
        columns.push(here.dataset["proposition"]);
        expect(tabStops(grid)).toEqual([here]);
        await user.keyboard("{ArrowRight}");
      }
      expect(columns).toEqual([0, 1, 2, 3, 4].map((column) => propositionAt(grid, column)));
      await user.keyboard("{Control>}{End}{/Control}");
      expect((document.activeElement as HTMLElement).dataset["proposition"]).toBe(
        [...grid.querySelectorAll("thead th[data-proposition]")].at(-1)?.getAttribute("data-proposition"),
      );
    });
  });
});
