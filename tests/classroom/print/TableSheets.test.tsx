import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../fixtures/tinyCases.ts";
import { renderApp } from "../../app/renderApp.tsx";

const shown = caseOf([
  ["ann", "open-data", "support", { date: "2022-05" }],
  ["ann", "open-data", "support", { date: "2021" }],
  ["bob", "open-data", "oppose"],
  ["bob", "new-tax", "mixed", { date: "2022" }],
]);
const renderTables = (cases = [shown], search = "") =>
  renderApp({ url: `/city-data/cards?print=table${search}`, cases });

const sheet = (name: string) => within(screen.getByRole("region", { name }));
const cellTexts = (name: string) =>
  sheet(name)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent?.trim());

describe("the table of who says what on paper", () => {
  test("stands empty for the class, and filled in as the key", () => {
    renderTables();
    expect(cellTexts("Who says what? Fill in the table")).toEqual(["", "", "", ""]);
    expect(cellTexts("Who says what")).toEqual([
      "SupportMay 2022 +1",
      "Oppose(no date)",
      "No statement found",
      "Mixed2022",
    ]);
    expect(sheet("Who says what").getByText("Teacher’s key")).toBeTruthy();
    expect(sheet("Who says what? Fill in the table").queryByText("Teacher’s key")).toBeNull();
  });

  test("has the whole sentences, and explains its signs, silence among them", () => {
    renderTables();
    expect(sheet("Who says what").getByRole("rowheader", { name: "On open-data." })).toBeTruthy();
    const signs = within(sheet("Who says what").getByRole("list", { name: "Signs" })).getAllByRole(
      "listitem",
    );
    expect(signs.map(({ textContent }) => textContent)).toEqual([
      "Support",
      "Oppose",
      "Mixed",
      "No statement found. That is silence: not support, not opposition, not a middle position.",
    ]);
  });

  test("is about the chosen actors, and parts them evenly where a sheet has no room for all", () => {
    const many = caseOf(
      Array.from({ length: 9 }, (_, at) => [`actor${at}`, "open-data", "support"] as const),
    );
    renderTables([many], `&actors=${many.actors.map(({ id }) => id).join(",")}`);
    const sheets = screen.getAllByRole("region", { name: /^Who says what/ });
    const columns = sheets.map((one) => within(one).getAllByRole("columnheader").length - 1);
    expect(columns.toSorted((one, other) => one - other)).toEqual([4, 4, 5, 5]);
    expect(sheets[0]?.textContent).toContain("Part 1 of 2");
  });

  test("is no table where nobody speaks", () => {
    renderTables([caseOf([])]);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/the table would be empty/)).toBeTruthy();
  });
});
