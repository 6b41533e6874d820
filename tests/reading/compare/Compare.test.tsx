import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Compare } from "../../../src/reading/compare/Compare.tsx";
import { indexOf } from "../../fixtures/tinyCases.ts";
import { renderReading } from "../renderReading.tsx";

const index = indexOf([
  ["ann", "open-data", "support"],
  ["bob", "open-data", "support"],
  ["ann", "new-tax", "support"],
  ["bob", "new-tax", "oppose"],
  ["ann", "free-parks", "oppose"],
  ["cem", "night-buses", "support"],
]);
const renderCompare = (actorId = "ann", otherId = "bob", search = "") =>
  renderReading(<Compare actorId={actorId} otherId={otherId} />, { index, search });

const sectionOf = (heading: string) =>
  within(screen.getByRole("heading", { level: 3, name: heading }).parentElement as HTMLElement);

describe("comparing two actors", () => {
  test("counts at the top how often they agree, differ, and only one spoke", () => {
    renderCompare();
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    const counts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(terms).toEqual(["Agree", "Differ", "Only one spoke"]);
    expect(counts).toEqual(["1", "1", "1"]);
  });

  test("shows what they agree on with the words of both", () => {
    renderCompare();
    const agree = sectionOf("Same stance on 1 proposition");
    expect(agree.getByRole("heading", { level: 4 }).textContent).toBe("open data");
    expect(agree.getAllByRole("article")).toHaveLength(2);
  });

  test("shows what they differ on, each with a stance", () => {
    renderCompare();
    const sides = sectionOf("Different stance on 1 proposition").getAllByRole("heading", { level: 5 });
    expect(sides.map(({ textContent }) => textContent)).toEqual([
      "Ann Example supported",
      "Bob Example opposed",
    ]);
  });

  test("shows the silence of one as no statement, without any stance", () => {
    renderCompare();
    const only = sectionOf("Only one spoke on 1 proposition");
    const [, silent] = only.getAllByRole("heading", { level: 5 });
    expect(silent?.textContent).toBe("Bob Example");
    expect(only.getByText("No statement")).toBeTruthy();
    expect(only.getAllByRole("article")).toHaveLength(1);
  });

  test("counts what both are silent on", () => {
    renderCompare();
    expect(screen.getByText("Both said nothing about 1 proposition")).toBeTruthy();
  });

  test("leaves out what does not occur", () => {
    renderCompare("ann", "cem");
    expect(screen.queryByRole("heading", { name: /^Same stance/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "Only one spoke on 4 propositions" })).toBeTruthy();
  });

  test("swaps the two", async () => {
    const { user, address } = renderCompare("ann", "bob", "?stance=oppose");
    await user.click(screen.getByRole("link", { name: "Swap" }));
    expect(address()).toBe("/city-data/compare/bob/ann?stance=oppose");
  });

  test("changes either actor, the other stays, and focus stays on the choice", async () => {
    const { user, address } = renderCompare("ann", "bob", "?stance=oppose");
    const second = screen.getByRole("combobox", { name: "Second actor" });
    await user.selectOptions(second, "Cem Example");
    expect(address()).toBe("/city-data/compare/ann/cem?stance=oppose");
    expect(document.activeElement).toBe(second);
  });

  test("never offers an actor to be compared with itself", () => {
    renderCompare();
    const second = screen.getByRole("combobox", { name: "Second actor" });
    expect(within(second).queryByRole("option", { name: "Ann Example" })).toBeNull();
  });

  test("asks for another actor where the address names the same one twice", () => {
    renderCompare("ann", "ann");
    expect(screen.getByText(/the same actor twice/)).toBeTruthy();
  });

  test("keeps what the filter hides and says so", () => {
    renderCompare("ann", "bob", "?stance=oppose");
    expect(screen.getAllByRole("article")).toHaveLength(5);
    expect(screen.getByText(/^The filter hides 3 of these 5 statements/)).toBeTruthy();
  });

  test("for an unknown actor is a kind notice", () => {
    renderCompare("ann", "nobody");
    expect(screen.getByRole("heading", { name: "Actor not found in this case" })).toBeTruthy();
  });
});

test("of many propositions as many as a screen holds are drawn at first, then the others", async () => {
  const many = Array.from({ length: 20 }, (_, at) => `about-${at}`);
  const said = many.flatMap((on) => [["ann", on, "support"] as const, ["bob", on, "support"] as const]);
  renderReading(<Compare actorId="ann" otherId="bob" />, { index: indexOf(said) });
  const drawn = () => screen.queryAllByRole("heading", { level: 4 });
  expect(drawn()).toHaveLength(4);
  await waitFor(() => expect(drawn()).toHaveLength(20));
});
