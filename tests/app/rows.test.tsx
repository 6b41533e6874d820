import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { groupedCase } from "../fixtures/groupedCase.ts";
import { aProposition, aRelation, aStatement, anActor, anIndex } from "../fixtures/aCase.ts";
import { node, shownPanes, table } from "./theScreen.ts";
import { renderApp } from "./renderApp.tsx";

/** Ann and Bob dispute the tax, Cem says both on it; all want data, and only Cem spoke on parks. */
const disputed = () =>
  anIndex({
    actors: [
      anActor({ id: "ann", name: "Ann" }),
      anActor({ id: "bob", name: "Bob", kind: "government" }),
      anActor({ id: "cem", name: "Someone", named: false, kind: "unnamed" }),
    ],
    propositions: [
      aProposition({ id: "open-data", text: "The city should publish its data.", label: "Open data" }),
      aProposition({ id: "parks", text: "Parks should be free.", label: "Parks" }),
      aProposition({ id: "tax", text: "There should be a new tax.", label: "New tax" }),
    ],
    statements: [
      ["ann", "open-data", "support", "Please"],
      ["bob", "open-data", "support", undefined],
      ["cem", "parks", "mixed", undefined],
      ["ann", "tax", "support", "Yes"],
      ["ann", "tax", "support", "Yes, by all means"],
      ["bob", "tax", "oppose", undefined],
      ["cem", "tax", "mixed", "Perhaps"],
    ].map(([actor, proposition, stance, text], at) =>
      aStatement({
        id: `s${at + 1}`,
        actor,
        proposition,
        stance,
        ...(text === undefined ? {} : { attribution: "direct", quote: { text, language: "en" } }),
      }),
    ),
  }).case;

const open = (search = "", width = 390) =>
  renderApp({ cases: [disputed()], url: `/city-data${search}`, width });
const buttons = () => screen.queryAllByRole("button", { expanded: false }).filter((one) => one.closest("h3"));
const row = (name: RegExp) => screen.getByRole("button", { name });
const sentences = () => buttons().map((one) => one.querySelector("bdi")?.textContent);
const marks = (className: string) =>
  [...document.querySelectorAll(`.strip .${className}`)].map((mark) => mark.getAttribute("data-id"));

describe("a phone", () => {
  test("opens with a row for each proposition, the most contested first, in groups that say who is missing", () => {
    open();
    expect(sentences()).toEqual([
      "There should be a new tax.",
      "Parks should be free.",
      "The city should publish its data.",
    ]);
    const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual([
      "Some say yes, some say no",
      "No one here says no, but someone says both",
      "No one in this source says no",
    ]);
    expect(shownPanes()).toEqual(["Picture"]);
  });

  test.each([
    ["?view=network", () => node("Ann")],
    ["?form=picture", () => node("Ann")],
    ["?form=table", table],
  ])("honours an address that names a form: %s", (search, found) => {
    open(search);
    expect(found()).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  test("has the chart and the table one touch away", async () => {
    const { user, address } = open();
    await user.click(screen.getByRole("link", { name: "Show as a table" }));
    expect(address()).toBe("/city-data?form=table");
    expect(table()).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Propositions" }));
    expect(address()).toBe("/city-data");
    await user.click(screen.getByRole("link", { name: "Picture" }));
    expect(address()).toBe("/city-data?form=picture");
    expect(node("Ann")).toBeTruthy();
  });
});

describe("a row", () => {
  test("tells the ear its sentence, how many take each side, and who", () => {
    open();
    expect(buttons()[0]?.textContent).toContain(
      "There should be a new tax. 1 says no: Bob. 1 says both: Someone. 1 says yes: Ann.",
    );
  });

  test("says behind a count of actors which of them are one body", () => {
    const spokenFor = anIndex({ ...disputed(), relations: [aRelation("ann", "bob")] }).case;
    renderApp({ cases: [spokenFor], url: "/city-data", width: 390 });
    expect(buttons()[2]?.textContent).toContain("2 say yes, both of Bob: Ann and Bob.");
    expect(buttons()[0]?.textContent).toContain("1 says no: Bob. 1 says both: Someone. 1 says yes: Ann.");
  });

  test("has a mark for each position, which tells what it is of", () => {
    open();
    expect(marks("stand")).toHaveLength(6);
    expect(marks("stand")).toEqual(expect.arrayContaining(["ann/tax", "bob/tax", "cem/tax", "cem/parks"]));
    expect(marks("stand--unnamed")).toEqual(["cem/tax", "cem/parks"]);
  });

  test("opens in place with the most telling words of each side, and closes again", async () => {
    const { user, address } = open();
    await user.click(row(/^There should be a new tax/));
    const told = screen.getAllByRole("article").map(({ textContent }) => textContent);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/She asks the city to publish its data\..*Bobsays no/);
    expect(told[1]).toMatch(/Perhaps.*Someonesays both/);
    expect(told[2]).toMatch(/Yes, by all means.*Annsays yes/);
    expect(address()).toBe("/city-data");
    await user.click(screen.getByRole("button", { expanded: true }));
    expect(screen.queryAllByRole("article")).toEqual([]);
  });

  test("leads to all that was said, and the way back finds it open, with the focus where it was", async () => {
    const { user, address } = open();
    await user.click(row(/^There should be a new tax/));
    await user.click(screen.getByRole("link", { name: "All 4 statements on this" }));
    expect(address()).toBe("/city-data/proposition/tax");
    expect(shownPanes()).toEqual(["Statements and details"]);
    await user.click(screen.getByRole("link", { name: "Back to the propositions" }));
    expect(address()).toBe("/city-data");
    expect(screen.getByRole("button", { expanded: true }).textContent).toContain("new tax");
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "All 4 statements on this" }));
  });

  test("stays open while the reader looks at the picture", async () => {
    const { user } = open();
    await user.click(row(/^Parks should be free/));
    await user.click(screen.getByRole("link", { name: "Picture" }));
    await user.click(screen.getByRole("link", { name: "Propositions" }));
    expect(screen.getByRole("button", { expanded: true }).textContent).toContain("Parks");
  });
});

describe("a filter", () => {
  test("moves no row, leaves what it hides as a ghost, and says what of a row is in the selection", () => {
    open("?stance=support");
    expect(sentences()).toHaveLength(3);
    expect(marks("stand--ghost")).toEqual(["bob/tax", "cem/tax", "cem/parks"]);
    expect(buttons()[0]?.textContent).toContain("1 says yes: Ann. 1 of 3 actors in this selection.");
    expect(within(buttons()[0] ?? document.body).queryByText("Bob")).toBeNull();
    expect(within(buttons()[2] ?? document.body).queryByText(/in this selection/)).toBeNull();
  });

  test("that hides all of a row says so where it opens", async () => {
    const { user } = open("?stance=support");
    await user.click(row(/^Parks should be free/));
    expect(screen.getByText("None of these statements is in this selection.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "The statement on this" })).toBeTruthy();
  });
});

describe("the bar over the rows", () => {
  test("orders them by theme, which the address keeps", async () => {
    const { user, address } = open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "By theme");
    expect(address()).toBe("/city-data?order=theme");
    expect(screen.getByRole("heading", { name: "Policy" })).toBeTruthy();
  });

  test("has a key, which Escape closes", async () => {
    const { user } = open();
    await user.click(screen.getByText("Key"));
    expect(screen.getByText(/Each mark is one actor’s position/).closest("details")?.open).toBe(true);
    await user.keyboard("{Escape}");
    expect(screen.getByText("Key").closest("details")?.open).toBe(false);
    expect(document.activeElement).toBe(screen.getByText("Key"));
  });
});

test("a wide screen has the rows too, beside the statements", async () => {
  const { user, address } = open("", 1440);
  await user.click(screen.getByRole("button", { name: "Propositions" }));
  expect(address()).toBe("/city-data?form=rows");
  expect(sentences()).toHaveLength(3);
  await user.click(row(/^There should be a new tax/));
  await user.click(screen.getByRole("link", { name: "All 4 statements on this" }));
  expect(address()).toBe("/city-data/proposition/tax?form=rows");
  expect(screen.getByRole("link", { name: "Back to the list" })).toBeTruthy();
});

test("a view without rows is shown as if none were asked for", () => {
  open("?view=matrix&form=rows", 1440);
  expect(screen.getByRole("grid")).toBeTruthy();
});

test("a case of one proposition that nobody disputes has one row", () => {
  renderApp({ cases: [anIndex().case], width: 320 });
  expect(screen.getByRole("heading", { name: "No one in this source says no" })).toBeTruthy();
});

describe("rows of a case that asks something about its actors", () => {
  const openGrouped = (search = "") =>
    renderApp({ cases: [groupedCase().case], url: `/city-data${search}`, width: 390 });

  test("are split into a small picture for each group, by a choice that is in the address", async () => {
    const { user, address } = openGrouped();
    await user.selectOptions(screen.getByRole("combobox", { name: "A picture for" }), "Regional group");
    expect(address()).toContain("by=attr.region");
    expect(buttons()[0]?.textContent).toContain("Africa: 1 says yes.");
    expect(document.querySelectorAll(".group-bars__bar")).toHaveLength(3);
    expect(document.querySelector(".strip")).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "A picture for" }), "all together");
    expect(document.querySelector(".strip")).not.toBeNull();
  });

  test("are not, where the case asks nothing", () => {
    open();
    expect(screen.queryByRole("combobox", { name: "A picture for" })).toBeNull();
  });
});
