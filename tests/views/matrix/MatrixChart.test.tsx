import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { MatrixDetails, MatrixSentences } from "../../../src/views/matrix/MatrixSentences.tsx";
import { matrixSummary } from "../../../src/network/axis/matrixSummary.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";
import { linkedCase } from "../../reading/linkedCase.ts";
import { drawMatrix, markOf, tabStops } from "./drawMatrix.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const cell = (name: string) => screen.getByRole("cell", { name });

describe("the matrix under headings", () => {
  test("has the rows of each kind below its name, which says how many they are", () => {
    const { grid } = drawMatrix({ by: "kind" });
    const heads = within(grid)
      .getAllByRole("row")
      .flatMap((row) => row.querySelector("th")?.textContent ?? []);
    const said = heads.filter((text) =>
      /^(Person|Government|Civil society)|Ann|Council|Guild|insider/.test(text),
    );
    expect(said[0]).toBe("Person 1 actor");
    expect(said.indexOf("Government 1 actor")).toBe(said.findIndex((text) => text.includes("Council")) - 1);
    expect(said).toHaveLength(7 + Number(said.includes("Kind unclear 1 actor")));
  });
});

describe("the matrix", () => {
  test("has a head for each actor and proposition, and a cell for each pair that says what was said, or nothing", () => {
    const { grid } = drawMatrix();
    expect(within(grid).getAllByRole("rowheader", { name: /Ann|City|Guild|insider/ })).toHaveLength(4);
    expect(within(grid).getAllByRole("columnheader", { name: /Open|New|Free/ })).toHaveLength(3);
    expect(grid.querySelectorAll("td[aria-label]")).toHaveLength(12);
    expect(cell("City Council opposed the proposition “Open data”: 1 statement").dataset["stance"]).toBe(
      "oppose",
    );
    expect(
      cell("City Council took a mixed stance on the proposition “New tax”: 1 statement").dataset["stance"],
    ).toBe("mixed");
    const silent = cell("Guild of Shops on “Free parks”: no statement");
    expect(silent.dataset["stance"]).toBeUndefined();
    expect(silent.textContent).toBe("");
  });

  test("says in a cell how far the actor commits", () => {
    drawMatrix({ index: linkedCase() });
    expect(
      cell("Bob Example opposed the proposition “Open data”, asked for the opposite: 1 statement"),
    ).toBeTruthy();
  });

  test("prints how many statements stand behind a cell only if there are several", () => {
    drawMatrix({
      index: indexOf([
        ["ann", "open-data", "support"],
        ["ann", "open-data", "support"],
        ["bob", "open-data", "oppose"],
      ]),
    });
    expect(cell("Ann Example supported the proposition “open data”: 2 statements").textContent).toBe("2");
    expect(cell("Bob Example opposed the proposition “open data”: 1 statement").textContent).toBe("");
  });

  test("counts at its edges: statements and propositions of a row, actors of a column", () => {
    const { grid } = drawMatrix();
    const row = screen.getByRole("rowheader", { name: "Ann Example" }).closest("tr");
    expect([...(row?.querySelectorAll(".matrix__edge") ?? [])].map((edge) => edge.textContent)).toEqual([
      "2",
      "2",
    ]);
    const heads = within(grid).getAllByRole("columnheader");
    const at = heads.findIndex(({ textContent }) => textContent === "Open data");
    const totals = screen.getByRole("rowheader", { name: "Actors" }).closest("tr");
    expect(totals?.querySelectorAll("td")[at]?.textContent).toBe("3");
    expect(heads[at]?.title).toBe(
      "Open data, proposition: The city should publish its data. 3 actors: 2 for, 1 against. Theme: Policy.",
    );
  });

  test("leads from a cell, also a silent one, to the position, from the heads to their pages", async () => {
    const { user, onOpen } = drawMatrix();
    await user.click(cell("City Council opposed the proposition “Open data”: 1 statement"));
    await user.click(cell("Guild of Shops on “Free parks”: no statement"));
    await user.click(screen.getByText("Ann Example"));
    await user.click(screen.getByText("New tax"));
    await user.click(screen.getByText("Actors"));
    expect(onOpen.mock.calls).toEqual([
      [{ page: "position", actor: "council", proposition: "open-data" }],
      [{ page: "position", actor: "guild", proposition: "free-parks" }],
      [{ page: "actor", actor: "ann" }],
      [{ page: "proposition", proposition: "new-tax" }],
    ]);
  });

  test("is one stop for Tab, walked by arrows, opened by Enter and Space, left by Escape", async () => {
    const { grid, user, onOpen, onLeave } = drawMatrix();
    await user.tab();
    const first = document.activeElement;
    expect(tabStops(grid)).toEqual([first]);
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(grid.querySelectorAll("tbody tr")[1]?.children[2]);
    expect(tabStops(grid)).toEqual([document.activeElement]);
    await user.keyboard("{Enter}{Home} ");
    const row = grid.querySelectorAll("tbody tr")[1]?.querySelector("th");
    expect(document.activeElement).toBe(row);
    expect(onOpen.mock.calls.map(([place]) => place.page)).toEqual(["position", "actor"]);
    await user.keyboard("{Control>}{Home}{/Control}{ArrowUp}");
    expect(document.activeElement?.tagName).toBe("TH");
    await user.keyboard("{Escape}");
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test("marks what is selected and lets Tab reach it first", () => {
    const { grid } = drawMatrix({ selected: markOf("guild", "free-parks") });
    const silent = cell("Guild of Shops on “Free parks”: no statement");
    expect(grid.querySelectorAll("[aria-selected]")).toHaveLength(1);
    expect(silent.getAttribute("aria-selected")).toBe("true");
    expect(tabStops(grid)).toEqual([silent]);
  });

  test("marks a selected row and a selected column, and nothing that the filter hides", () => {
    const { grid } = drawMatrix({ selected: markOf("ann", null) });
    expect(grid.querySelector("tr[data-selected]")?.textContent).toContain("Ann Example");
    cleanup();
    const column = drawMatrix({ selected: markOf(null, "new-tax") }).grid;
    expect(column.querySelectorAll("[data-in-selected]")).toHaveLength(4);
    cleanup();
    const hidden = drawMatrix({ selected: markOf("ann", null), search: "?stance=oppose" }).grid;
    expect(hidden.querySelector("[aria-selected], [data-selected]")).toBeNull();
    expect(tabStops(hidden)).toHaveLength(1);
  });

  const twins = (count: number) =>
    indexOf(
      Array.from({ length: count }, (_, at) => at).flatMap((at) => [
        [`twin-${at}`, "open-data", "support"] as const,
        ...(at < 3 ? [[`twin-${at}`, `own-${at}`, "oppose"] as const] : []),
      ]),
    );

  test("gives equal rows of a large case one row, which opens by click or Enter and closes again", async () => {
    const { grid, user, onOpen } = drawMatrix({ index: twins(70) });
    const heads = () => grid.querySelectorAll("tbody th");
    expect(heads()).toHaveLength(4);
    const shared = within(grid).getByRole("rowheader", { expanded: false });
    expect(shared.textContent).toMatch(/^67 actors: /);
    expect(shared.title).toMatch(/ and 64 others$/);
    expect(screen.getByText(/^70 actors in 4 rows\./)).toBeTruthy();
    await user.click(shared);
    expect(heads()).toHaveLength(70);
    expect(onOpen).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Merge equal rows again" }));
    expect(heads()).toHaveLength(4);
    within(grid).getByRole("rowheader", { expanded: false }).focus();
    await user.keyboard("{Enter}");
    expect(heads()).toHaveLength(70);
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test("says of the cell of several who said it and how many statements they made", () => {
    drawMatrix({ index: twins(70) });
    expect(
      screen.getByRole("cell", { name: /, and 64 others supported .*: 67 statements$/ }).textContent,
    ).toBe("67");
  });

  test("gives an actor that is looked at its own row, with those who are equal", () => {
    const { grid } = drawMatrix({ index: twins(70), selected: markOf("twin-50", null) });
    expect(grid.querySelector("tr[data-selected] th")?.getAttribute("data-actor")).toBe("twin-50");
    expect(within(grid).queryByRole("rowheader", { expanded: false })).toBeNull();
  });

  test("keeps the rows of a small case apart, however equal", () => {
    const { grid } = drawMatrix({ index: twins(50) });
    expect(grid.querySelectorAll("tbody th")).toHaveLength(50);
    expect(screen.queryByText(/share one/)).toBeNull();
  });

  test("is a single cell where one actor speaks on one proposition", () => {
    const index = indexOf([["ann", "open-data", "support"]]);
    const { network } = drawMatrix({ index });
    expect(
      cell("Ann Example supported the proposition “open data”: 1 statement").getAttribute("tabindex"),
    ).toBe("0");
    const summary = matrixSummary(index, network);
    const { container } = renderInEnglish(<MatrixSentences summary={summary} />);
    expect(container.textContent).toBe(
      "With one proposition the matrix is a single column. With one actor it is a single row.",
    );
    const details = renderInEnglish(<MatrixDetails summary={summary} />);
    expect(details.container.textContent).toBe(
      "1 actor by 1 proposition. Everybody shown here spoke on it. Silence on what the filter leaves out is not shown.",
    );
  });
});
