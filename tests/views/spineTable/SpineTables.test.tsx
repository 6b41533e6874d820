import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectAxisOrder, selectSpineCase } from "../../../src/store/spine/spineSelectors.ts";
import { selectNetwork } from "../../../src/store/selectors.ts";
import { SpineTables } from "../../../src/views/spineTable/SpineTables.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 700, actors: 240, propositions: 20 }));
const draw = (search = "") => renderWithStore(<SpineTables />, { index, search });

const lines = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);
const headOf = (row: HTMLElement | undefined) => within(row!).getByRole("rowheader").textContent;
const rowOf = (head: RegExp) => lines().find((row) => head.test(headOf(row) ?? ""))!;
const cell = (row: HTMLElement, at: number) => row.children[at]?.textContent ?? "";
const fold = (row: HTMLElement | undefined) => within(row!).getByRole("button");
const group = (number: number) => rowOf(new RegExp(`^Group ${number} of`));
const pathOf = (link: HTMLElement) => link.getAttribute("href")?.split("?")[0] ?? "";
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("the table of groups", () => {
  test("adds up to all statements of the case, each group by the stances", () => {
    draw();
    expect(sum(lines().map((row) => Number(cell(row, 2))))).toBe(700);
    for (const row of lines())
      expect(sum([3, 4, 5, 6].map((at) => Number(cell(row, at))))).toBe(Number(cell(row, 2)));
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent?.trim())).toEqual([
      "Group",
      "Actors",
      "Statements",
      "Support",
      "Oppose",
      "Mixed",
      "Abstain",
      "Supports and opposes most",
    ]);
  });

  test("opens a group in the address, one at a time, and keeps the focus on its button", async () => {
    const { user, store } = draw();
    await user.click(fold(group(1)));
    expect(store.getState().display.among).toMatch(/^actor-\d+\.\.actor-\d+$/);
    expect(fold(group(1)).getAttribute("aria-expanded")).toBe("true");
    await user.click(fold(group(2)));
    expect(fold(group(1)).getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(fold(group(2)));
    await user.keyboard("{Enter}");
    expect(store.getState().display.among).toBeNull();
  });

  test("unfolds to the actors of the group, they to their positions, each a link to its words", async () => {
    const { user, store } = draw();
    const count = Number(cell(group(1), 1));
    await user.click(fold(group(1)));
    const actors = lines().filter(({ dataset }) => dataset["kind"] === "actor");
    expect(actors).toHaveLength(count);
    const actor = within(actors[0]!).getByRole("link");
    const id = /actor-\d+/.exec(pathOf(actor))?.[0];
    await user.click(screen.getByRole("button", { name: `Positions of ${actor.textContent}` }));
    const own = selectNetwork(store.getState()).links.filter((link) => link.actor === id);
    const positions = lines().filter(({ dataset }) => dataset["kind"] === "position");
    const paths = positions.map((row) => pathOf(within(row).getByRole("link")));
    expect(new Set(paths)).toEqual(
      new Set(own.map(({ proposition }) => `/city-data/position/${id}/${proposition}`)),
    );
    expect(paths).toHaveLength(own.length);
  });

  test("shows the group that the address names, also one that it does not cut itself", () => {
    const { store } = draw();
    act(() => store.getState().show({ among: "actor-3..actor-9" }));
    expect(lines().filter(({ dataset }) => dataset["kind"] === "actor").length).toBeGreaterThan(0);
    expect(
      sum(
        lines()
          .filter(({ dataset }) => dataset["kind"] === "group")
          .map((row) => Number(cell(row, 2))),
      ),
    ).toBe(700);
  });

  test("counts under a filter what passes, and how many of a group speak", () => {
    draw("?stance=oppose");
    const opposed = index.case.statements.filter(({ stance }) => stance === "oppose").length;
    expect(sum(lines().map((row) => Number(cell(row, 2))))).toBe(opposed);
    expect(cell(group(1), 1)).toMatch(/^\d+ of \d+$/);
  });
});

describe("the table of propositions", () => {
  test("is a choice in the address, and adds up to the same", async () => {
    const { user, store } = draw();
    await user.click(screen.getByRole("button", { name: "By proposition" }));
    expect(store.getState().display.rows).toBe("proposition");
    expect(lines()).toHaveLength(20);
    expect(sum(lines().map((row) => Number(cell(row, 2))))).toBe(700);
    await user.click(screen.getByRole("button", { name: "By group" }));
    expect(store.getState().display.rows).toBe("");
  });

  test("unfolds to the groups, they to the actors with the stance of each", async () => {
    const { user, store } = draw("?rows=proposition");
    const whole = Number(cell(lines()[0]!, 2));
    await user.click(fold(lines()[0]));
    const groups = lines().filter(({ dataset }) => dataset["kind"] === "group");
    expect(sum(groups.map((row) => Number(cell(row, 2))))).toBe(whole);
    await user.click(fold(groups[0]));
    const positions = lines().filter(({ dataset }) => dataset["kind"] === "position");
    expect(sum(positions.map((row) => Number(cell(row, 2))))).toBe(Number(cell(groups[0]!, 2)));
    const [first] = positions;
    expect(headOf(first)).toMatch(/^(?:Support|Oppose|Mixed|Abstain): Actor \d+$/);
    expect(store.getState().display.among).toBeNull();
  });
});

describe("the pages", () => {
  const ends = axisEndsOf();
  const WHOLE = `?among=${ends.join("..")}`;

  test("have a hundred rows each, and begin with the row that goes on", async () => {
    const { user } = draw(WHOLE);
    expect(lines()).toHaveLength(100);
    await user.click(screen.getByRole("button", { name: "Next rows" }));
    expect(screen.queryByText(/^Rows 101 to \d+ of/)).not.toBeNull();
    expect(headOf(lines()[0])).toMatch(/^Group 1 of .*continued$/);
  });

  test("follow the row that is unfolded", async () => {
    const { user } = draw(WHOLE);
    await user.click(screen.getByRole("button", { name: "Next rows" }));
    await user.click(fold(lines().find(({ dataset }) => dataset["kind"] === "actor")));
    expect(screen.queryByText(/^Rows 101 to \d+ of/)).not.toBeNull();
    await user.click(fold(lines()[0]));
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(document.activeElement).toBe(fold(lines()[0]));
  });

  test("keep the focus on their button at an end", async () => {
    const { user } = draw(WHOLE);
    const previous = screen.getByRole("button", { name: "Previous rows" });
    previous.focus();
    await user.keyboard("{Enter}");
    expect(previous.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(previous);
    expect(screen.queryByText(/^Rows 1 to 100 of/)).not.toBeNull();
  });

  test("are none where a hundred rows hold it all", () => {
    draw();
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});

/** The actors at both ends of the axis. */
function axisEndsOf(): readonly string[] {
  const state = createExplorerStore(known(index)).getState();
  const { actors } = selectSpineCase(state);
  const { actors: order, placed } = selectAxisOrder(state);
  return [0, placed - 1].map((at) => actors[order[at] ?? 0]!.id.slice("actor/".length));
}
