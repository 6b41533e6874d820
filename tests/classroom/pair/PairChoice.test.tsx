import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderApp } from "../../app/renderApp.tsx";
import { caseOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const shown = caseOf([
  ["ann", "open-data", "support", { quote: { text: "open the books", language: "en" }, date: "2022-05" }],
  ["bob", "open-data", "support"],
  ["ann", "new-tax", "support"],
  ["bob", "new-tax", "oppose"],
  ["ann", "free-parks", "oppose", { speaker: "a spokesperson", locator: "7" }],
  ["cem", "night-buses", "support"],
  ["bob", "late-trains", "support"],
  ["bob", "late-trains", "oppose"],
]);
const renderPair = (search = "?actors=ann,bob", cases = [shown]) =>
  renderApp({ url: `/city-data/compare${search}`, cases });

const rowOf = (proposition: string) =>
  screen.getByRole("row", {
    name: (_, row) => row.querySelector("th[scope=row] a")?.textContent === proposition,
  });
const cellsOf = (proposition: string) => within(rowOf(proposition)).getAllByRole("cell");
const textsOf = (proposition: string) => cellsOf(proposition).map(({ textContent }) => textContent);
const counts = () => screen.getAllByRole("definition").map(({ textContent }) => textContent);

describe("the comparison of two actors", () => {
  test("has a row for each proposition and a column for each actor", () => {
    renderPair();
    const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
    expect(heads).toEqual(["Proposition", "Ann Example", "Bob Example", "Result"]);
    expect(
      screen.getAllByRole("rowheader").filter((head) => head.getAttribute("scope") === "row"),
    ).toHaveLength(5);
  });

  test("draws of very many propositions first what a screen holds, under the heads of its themes, then all", async () => {
    const many = Array.from({ length: 60 }, (_, at) => ["ann", `question-${at}`, "support"] as const);
    renderPair("", [caseOf([...many, ["bob", "question-0", "oppose"]])]);
    const drawn = () =>
      screen.getAllByRole("rowheader").filter((head) => head.getAttribute("scope") === "row");
    expect(drawn()).toHaveLength(6);
    expect(counts()).toEqual(["0", "1", "59", "0"]);
    await waitFor(() => expect(drawn()).toHaveLength(60));
  });

  test("counts how often both say the same, differ, and are silent", () => {
    renderPair();
    expect(counts()).toEqual(["1", "1", "2", "1"]);
  });

  test("shows in a cell the stance, the words, the date and how it is known, and leads to the statement", () => {
    renderPair();
    const [cell] = cellsOf("open data");
    expect(cell?.textContent).toMatch(/supported.*open the books.*May 2022.*Paraphrase/);
    expect(within(cell!).getByRole("blockquote").textContent).toBe("open the books");
    const link = within(cell!).getByRole("link", { name: "Link to this statement" });
    expect(link.getAttribute("href")).toBe("/city-data/statement/s1?actors=ann,bob");
  });

  test("shows our summary where there is no quote, and through whom it was said", () => {
    renderPair();
    const [cell] = cellsOf("free parks");
    expect(cell?.textContent).toContain("She asks the city to publish its data.");
    expect(cell?.textContent).toContain("through a spokesperson");
  });

  test("names silence, and gives it no stance", () => {
    renderPair();
    expect(textsOf("free parks")[1]).toBe("Bob ExampleNo statement found");
    expect(textsOf("night buses").slice(0, 2)).toEqual([
      "Ann ExampleNo statement found",
      "Bob ExampleNo statement found",
    ]);
  });

  test("says of each proposition what it comes to", () => {
    renderPair();
    const results = ["open data", "new tax", "free parks", "night buses"].map((name) => textsOf(name)[2]);
    expect(results).toEqual(["Same", "Different", "Only Ann Example spoke", "Neither spoke"]);
  });

  test("shows the stance of each statement where an actor's own statements differ", () => {
    renderPair();
    expect(textsOf("late trains")[1]).toMatch(/took a mixed stance on.*supported.*opposed/);
  });

  test("leaves out on demand where neither spoke", async () => {
    const { user } = renderPair();
    await user.click(screen.getByRole("button", { name: "Only where at least one spoke (4 propositions)" }));
    expect(screen.queryByText("night buses")).toBeNull();
    expect(counts()).toEqual(["1", "1", "2", "1"]);
  });

  test("keeps the chosen pair in the address, and the other chosen actors behind it", async () => {
    const { user, address } = renderPair("?actors=ann,bob,cem");
    await user.selectOptions(screen.getByRole("combobox", { name: "Second actor" }), "Cem Example");
    expect(address()).toBe("/city-data/compare?actors=ann,cem");
    await user.click(screen.getByRole("button", { name: "Swap" }));
    expect(address()).toBe("/city-data/compare?actors=cem,ann");
  });

  test("leads to the same two with all their statements in full", () => {
    renderPair();
    const link = screen.getByRole("link", { name: "Compare these two with all their statements" });
    expect(link.getAttribute("href")).toBe("/city-data/compare/ann/bob?actors=ann,bob");
  });

  test("begins with two who differ, and never offers an actor to itself", () => {
    renderPair("", [caseOf(twoSidesAndABridge)]);
    const [first, second] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: /actor$/ });
    expect([first?.value, second?.value]).toEqual(["ann", "cem"]);
    expect([...(first?.options ?? [])].map(({ value }) => value)).not.toContain("cem");
    expect([...(second?.options ?? [])].map(({ value }) => value)).not.toContain("ann");
  });
});

describe("a comparison that cannot be", () => {
  test("names what the address asks for and the case does not have, and compares others", () => {
    renderPair("?actors=nobody,bob");
    expect(screen.getByText(/actors=nobody/)).toBeTruthy();
    expect(screen.getByRole("table")).toBeTruthy();
  });

  test("takes an actor that is named twice once, and compares it with another", () => {
    renderPair("?actors=bob,bob");
    const chosen = screen.getAllByRole<HTMLSelectElement>("combobox", { name: /actor$/ });
    expect(chosen.map(({ value }) => value)).toEqual(["bob", "ann"]);
  });

  test("says so in a case of one actor, and of none", () => {
    const { unmount } = renderPair("", [caseOf([["ann", "open-data", "support"]])]);
    expect(screen.getByText(/Only Ann Example has a statement/)).toBeTruthy();
    unmount();
    renderPair("", [caseOf([])]);
    expect(screen.getByText(/there is nobody to compare/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
