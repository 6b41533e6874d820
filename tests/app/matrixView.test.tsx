import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderApp } from "./renderApp.tsx";
import { picture, reading, table } from "./theScreen.ts";

const grid = () => screen.getByRole("grid", { name: "Matrix" });
const heads = () =>
  within(grid())
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);

describe("the view of the matrix", () => {
  test("is chosen by its name, has an address, and says what it shows", async () => {
    const { user, address } = renderApp();
    await user.click(screen.getByRole("link", { name: "Matrix" }));
    expect(address()).toBe("/city-data?view=matrix");
    expect(grid()).toBeTruthy();
    expect(picture().textContent).toContain(
      "4 actors by 3 propositions. 6 of 12 cells are filled; the others are silence.",
    );
    expect(picture().textContent).toContain("A hatched cell is silence in this case");
  });

  test("has the positions as its table", async () => {
    const { user } = renderApp({ url: "/city-data?view=matrix" });
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.queryByRole("grid")).toBeNull();
    expect(within(table()).getAllByRole("rowheader")).toHaveLength(6);
  });

  test("orders its columns by theme on demand, as the address then says", async () => {
    const { user, address } = renderApp({ url: "/city-data?view=matrix" });
    const before = heads();
    await user.selectOptions(screen.getByLabelText("Columns"), "by theme");
    expect(address()).toBe("/city-data?view=matrix&columns=theme");
    expect(heads()).not.toEqual(before);
    expect(heads().toSorted()).toEqual(before.toSorted());
    expect(heads().indexOf("New tax")).toBe(2);
  });

  test("leads from a cell to what was said, and marks the cell", async () => {
    const { user, address } = renderApp({ url: "/city-data?view=matrix" });
    await user.click(
      screen.getByRole("cell", { name: "City Council opposed the proposition “Open data”: 1 statement" }),
    );
    expect(address()).toBe("/city-data/position/council/open-data?view=matrix");
    expect(within(reading()).getByRole("heading", { level: 2 }).textContent).toContain("Open data");
    expect(grid().querySelector("[aria-selected]")?.getAttribute("data-actor")).toBe("council");
  });

  test("marks the rows of both of two actors that are compared", () => {
    renderApp({ url: "/city-data/compare/ann/council?view=matrix" });
    const rows = [...grid().querySelectorAll("tr[data-selected] > th")];
    expect(new Set(rows.map((row) => row.getAttribute("data-actor")))).toEqual(new Set(["ann", "council"]));
  });

  test("marks the cell of a statement that is opened", () => {
    renderApp({ url: "/city-data/statement/s3?view=matrix" });
    const cell = grid().querySelector("td[aria-selected]");
    expect(cell?.getAttribute("data-id")).toBe("guild/new-tax");
  });
});
