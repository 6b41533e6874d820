import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { caseOf, pair, twoSidesAndABridge, twoSidesAndAFirmBridge } from "../../fixtures/tinyCases.ts";
import { renderApp } from "../../app/renderApp.tsx";

const said = [...twoSidesAndABridge, ["finn", "free-parks", "support"]] as const;

const draw = (search = "", place = "", statements: Parameters<typeof caseOf>[0] = said) =>
  renderApp({ url: `/city-data${place}?view=sides${search}`, cases: [caseOf(statements)] });

const picture = () => screen.getByRole("region", { name: "Picture" });
const section = (name: string) => {
  const heading = within(picture()).getByRole("heading", { name });
  return heading.closest("section") ?? heading;
};

describe("the view of sides", () => {
  test("says how many sides there are, who is in none and what splits them most", () => {
    draw();
    expect(picture()).toHaveProperty(
      "textContent",
      expect.stringContaining("2 sides: Ann Example and Bob Example; Cem Example and Dana Example."),
    );
    expect(picture().textContent).toContain("The widest split is over “open data”.");
    expect(picture().textContent).toContain("6 actors spoke here. 2 actors agree with no group here.");
    const roster = section("The sides");
    expect(within(roster).getAllByRole("listitem")).toHaveLength(3);
    expect(roster.textContent).toContain("Nobody else spoke on the same propositions:");
  });

  test("draws who stands with whom, each actor with the letter of its side, who is in none with no letter", () => {
    draw();
    const badge = (id: string) => picture().querySelector(`[data-id="actor/${id}"] .node-mark__badge`);
    expect(["ann", "bob", "cem", "dana"].map((id) => badge(id)?.textContent)).toEqual(["A", "A", "B", "B"]);
    expect(picture().querySelector('[data-id="actor/eva"]')).not.toBeNull();
    expect(badge("eva")).toBeNull();
  });

  test("says what splits in sentences, whose receipts lead to the positions", async () => {
    const { user } = draw();
    const splits = section("What splits");
    expect(splits.textContent).toMatch(/open data: supported by A.*opposed by B/);
    await user.click(within(splits).getAllByText(/^Based on 4 statements by 4 actors$/)[0] ?? splits);
    const link = await within(splits).findByRole("link", { name: /Cem Example opposed it, 1 statement/ });
    expect(link.getAttribute("href")).toBe("/city-data/position/cem/open-data?view=sides");
  });

  test("names with how few of a side a bridge agrees, and to whom it takes the opposite stance", () => {
    draw("", "", twoSidesAndAFirmBridge);
    expect(section("Who bridges").textContent).toMatch(
      /^.*Eva Example, of A .*: agreement also with Cem Example \(1\u00a0of\u00a02 of B .*\) on new tax and night buses\. Opposite stance to .*Cem Example and Dana Example \(2\u00a0of\u00a02 of B .*\) on open data\./,
    );
  });

  test("reports as a side or a finding nothing that depends on a single statement, and says what it leaves out", () => {
    draw("", "", [...said, ["gina", "night-buses", "support"], ["hugo", "night-buses", "support"]]);
    expect(picture().textContent).toContain(
      "2 sides: Ann Example and Bob Example; Cem Example and Dana Example.",
    );
    expect(picture().textContent).toContain(
      "1 group depends on a single statement and is not counted as a side.",
    );
    const roster = section("The sides").textContent;
    expect(roster.indexOf("Gina Example")).toBeGreaterThan(roster.indexOf("Not counted as sides"));
    const grid = screen.getByRole("grid", { name: "What each side says" });
    expect(
      within(grid)
        .getAllByRole("columnheader")
        .map((head) => head.textContent?.slice(0, 4)),
    ).toEqual(["AAnn", "BCem", "None"]);
    expect(picture().textContent).toContain("“None” is for actors in no side");
  });

  test("says so where every group depends on a single statement", () => {
    draw("", "", [...pair, ["cem", "new-tax", "support"], ["dana", "new-tax", "support"]]);
    expect(picture().textContent).toContain("No side here rests on more than one statement");
  });

  test("works its figure out where it stands", () => {
    draw();
    const howFar = section("How far apart");
    expect(howFar.textContent).toContain("These sides were chosen to make the number large");
    expect(howFar.textContent).toContain(
      "The search for sides began 20 times. 20 searches ended in these sides. That tells you about the method, not about the evidence.",
    );
    expect(howFar.textContent).toMatch(/Signed modularity = .* = /);
    expect(howFar.textContent).toContain("Gómez, Jensen and Arenas 2009");
  });

  test("draws a cell for each side and proposition, which says silence as silence, and opens by keyboard", async () => {
    const { user, address } = draw();
    const grid = screen.getByRole("grid", { name: "What each side says" });
    expect(within(grid).getByRole("gridcell", { name: /^A, .* on free parks: nobody spoke$/ })).toBeTruthy();
    const head = within(grid).getByRole("rowheader", { name: "open data" });
    head.focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^A, .* on open data: 2 for$/);
    await user.keyboard("{Enter}");
    expect(address()).toBe("/city-data/proposition/open-data?view=sides");
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test("says that nothing can split where support or opposition is filtered out", () => {
    draw("&stance=oppose&stance=mixed", "", [
      ...said,
      ["cem", "new-tax", "oppose"],
      ["dana", "new-tax", "oppose"],
    ]);
    expect(picture().textContent).not.toContain("No proposition splits them.");
    expect(section("What splits").textContent).toContain("so nothing can split the sides.");
    expect(section("What unites").textContent).toContain("nobody here can take the opposite stance.");
  });

  test("brings out the actor and the proposition of the address", () => {
    draw("", "/position/ann/open-data");
    expect(picture().querySelectorAll(".actor-mark[data-selected]").length).toBeGreaterThan(0);
    expect(picture().querySelector("tr[data-selected]")?.textContent).toContain("open data");
  });

  test("has a table that says the same, and keeps its sentences", () => {
    draw("&form=table&rows=-support");
    const table = screen.getByRole("table", { name: "Sides as a table" });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toContainEqual([
      "A, Ann Example and Bob Example",
      "open data",
      "2",
      "0",
      "0",
      "0",
      "2",
    ]);
    expect(section("What splits")).toBeTruthy();
  });

  test("keeps a column of its table for mixed or abstaining only where somebody is, where there is little room", () => {
    draw("&form=table");
    const heads = screen.getAllByRole("columnheader").filter((head) => head.hasAttribute("data-minor"));
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Mixed/),
      expect.stringMatching(/^Abstain/),
    ]);
  });
});

describe("where too little is left", () => {
  test("the view says so and offers the way back", async () => {
    const { user } = draw("&proposition=open-data");
    expect(picture().textContent).toContain("Only one proposition is left, open data.");
    await user.click(screen.getByRole("button", { name: "Any proposition: 11 statements in all" }));
    expect(picture().textContent).toContain("2 sides: Ann Example");
  });

  test("of nobody who agrees, of one actor, and of a case with one proposition, it says which", () => {
    draw("&stance=oppose", "", [
      ["ann", "open-data", "oppose"],
      ["bob", "new-tax", "oppose"],
      ["bob", "open-data", "support"],
    ]);
    expect(picture().textContent).toContain("No two of these 2 actors spoke for or against the same");
  });

  test("and nothing is filtered, there is no way back to offer", () => {
    draw("", "", pair);
    expect(picture().textContent).toContain("Only one proposition is left");
    expect(within(picture()).queryByRole("button", { name: "Clear all" })).toBeNull();
  });
});
