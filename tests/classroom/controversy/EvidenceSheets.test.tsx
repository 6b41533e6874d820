import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../fixtures/tinyCases.ts";
import { renderApp } from "../../app/renderApp.tsx";

const shown = caseOf(
  [
    [
      "ann",
      "open-data",
      "support",
      { quote: { text: "open the books", language: "en" }, attribution: "direct", commitment: "asks-for" },
    ],
    ["bob", "open-data", "support", { via: "The Radio", attribution: "second-hand" }],
    ["cem", "open-data", "oppose", { note: "Said in passing.", date: "2022-05" }],
    ["dana", "open-data", "mixed"],
    ["eva", "new-tax", "support"],
  ],
  { glossary: [{ term: "Data", meaning: "What is written down." }] },
);
const renderSides = (search = "", cases = [shown]) =>
  renderApp({ url: `/city-data/cards?print=sides${search}`, cases });
const sheet = (name: string | RegExp) => within(screen.getByRole("region", { name }));
const cards = (name: string) => sheet(name).getAllByRole("listitem");

describe("the evidence for and against a proposition", () => {
  test("has as many statements on either sheet, and says how many are left out", () => {
    renderSides();
    expect(cards("Evidence for")).toHaveLength(1);
    expect(cards("Evidence against")).toHaveLength(1);
    expect(screen.getByText(/1 statement of this side is left out/).textContent).toContain(
      "They do not show how strong the evidence is.",
    );
    expect(sheet("Evidence against").getByText(/Nothing is left out on this side/)).toBeTruthy();
  });

  test("gives each with who speaks, the words, the date, how it is known and the source", () => {
    renderSides();
    const [quoted] = cards("Evidence for");
    expect(quoted?.textContent).toMatch(
      /Ann Example.*open the books.*Own words.*The Paper, published 25 August 2022/,
    );
    const [dated] = cards("Evidence against");
    expect(dated?.textContent).toMatch(/Cem Example.*Said in passing\..*said May 2022.*Paraphrase/);
  });

  test("says how hard it is to read, and explains the terms, how far a speaker commits and how we know", () => {
    renderSides();
    expect(sheet("Evidence for").getByText(/^Reading level: short sentences \(\d+ words/)).toBeTruthy();
    const terms = sheet("Evidence for")
      .getAllByRole("term")
      .map(({ textContent }) => textContent);
    expect(terms).toEqual(["Data", "Asks for it", "Own words"]);
    expect(sheet("Evidence for").getByText(/3 terms are explained below/)).toBeTruthy();
  });

  test("tells the steps, and that nobody has to speak for a side as for oneself", () => {
    renderSides();
    expect(sheet("Two pairs, one question").getAllByRole("listitem")).toHaveLength(7);
    expect(sheet("Two pairs, one question").getByText(/You do not have to agree with it/)).toBeTruthy();
  });

  test("tells the teacher who is left out, who is mixed and who is silent", () => {
    renderSides();
    const key = sheet(/^Who is left out/);
    expect(key.getByText("Teacher’s key")).toBeTruthy();
    const texts = key.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(texts[0]).toContain("Ann Example");
    expect(texts[1]).toMatch(/Bob Example.*Second-hand/);
    expect(key.getByRole("heading", { name: "Silent: 1 actor" }).parentElement?.textContent).toContain(
      "Eva Example",
    );
    expect(key.getByRole("heading", { name: /^Mixed/ }).parentElement?.textContent).toContain("Dana Example");
  });
});

describe("the proposition of the evidence", () => {
  test("with one statement a side is called thin, above the sheets, and one with more is offered", async () => {
    const full = caseOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "oppose"],
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "support"],
      ["cem", "new-tax", "oppose"],
      ["dana", "new-tax", "oppose"],
    ]);
    const { user } = renderSides("&proposition=open-data", [full]);
    expect(screen.getByText(/little for two pairs/)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Evidence for" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "open data" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "new tax" }));
    expect(screen.queryByText(/little for two pairs/)).toBeNull();
    expect(cards("Evidence against")).toHaveLength(2);
  });

  test("is the filter's, if it has one, and becomes it when chosen", async () => {
    const { user, address } = renderSides();
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Proposition" });
    expect(choice.selectedOptions[0]?.textContent).toBe("The one that splits the actors most");
    expect(screen.getByRole("region", { name: "Evidence for" })).toBeTruthy();
    await user.selectOptions(choice, "new tax (1 for, 0 against)");
    expect(address()).toContain("proposition=new-tax");
    expect(screen.queryByRole("region", { name: "Evidence for" })).toBeNull();
  });

  test("with one side alone makes no sheets, says so, and offers another", async () => {
    const { user } = renderSides("&proposition=new-tax");
    expect(screen.getByText(/reports nobody who opposes this sentence/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "open data" }));
    expect(screen.getByRole("region", { name: "Evidence for" })).toBeTruthy();
  });

  test("is none where nobody opposes what another supports", () => {
    renderSides("", [caseOf([["ann", "open-data", "support"]])]);
    expect(screen.getByText(/No sentence in this case has actors both for and against it/)).toBeTruthy();
  });
});
