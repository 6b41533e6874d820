import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FacetPanel } from "../../src/controls/FacetPanel.tsx";
import { aStatement, anIndex } from "../fixtures/aCase.ts";
import { renderWithStore } from "./renderWithStore.tsx";

const group = (name: string) => within(screen.getByRole("group", { name }));
const names = (elements: HTMLElement[]) =>
  elements.map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim());
const rowsOf = (name: string) =>
  names(
    group(name)
      .getAllByRole("listitem")
      .map((row) => row.querySelector("label") ?? row),
  );

describe("the facets", () => {
  test("six groups and the search are there by their names, and all are open", () => {
    renderWithStore(<FacetPanel />);
    for (const name of [
      "Propositions",
      "Stance",
      "Kind of actor",
      "Attribution",
      "Named or unnamed",
      "Date",
    ]) {
      expect(screen.getByRole("group", { name })).toBeTruthy();
    }
    expect(screen.getByRole("combobox", { name: "Search statements" })).toBeTruthy();
    expect([...document.querySelectorAll("details")].every(({ open }) => open)).toBe(true);
  });

  test("a facet ignores its own choice when it counts, the others heed it", async () => {
    const { user } = renderWithStore(<FacetPanel />);
    await user.click(group("Kind of actor").getByRole("checkbox", { name: "Person 2 statements" }));
    expect(rowsOf("Kind of actor")).toEqual([
      "Person 2 statements",
      "Government 2 statements",
      "Civil society 1 statement",
      "Kind unclear 1 statement",
    ]);
    expect(rowsOf("Named or unnamed")).toEqual(["Named 2 statements", "Unnamed 0 statements"]);
  });

  test("a second click takes a choice back", async () => {
    const { user, filter } = renderWithStore(<FacetPanel />);
    const box = group("Named or unnamed").getByRole<HTMLInputElement>("checkbox", { name: /^Unnamed/ });
    await user.click(box);
    expect(filter().naming).toEqual(["unnamed"]);
    expect(box.checked).toBe(true);
    await user.click(box);
    expect(filter().naming).toEqual([]);
    expect(box.checked).toBe(false);
  });
});

describe("propositions", () => {
  test("stand by theme with their counts; one without a statement left keeps its place", () => {
    renderWithStore(<FacetPanel />, { search: "?stance=oppose" });
    const facet = group("Propositions");
    expect(names(facet.getAllByRole("heading", { level: 4 }))).toEqual(["Policy", "Money"]);
    expect(rowsOf("Propositions")).toEqual([
      "Open data 1 statement",
      "Free parks 0 statements",
      "New tax 1 statement",
    ]);
  });

  test("the sentence and the stances belong to the checkbox, and one button shows them to all", async () => {
    const { user } = renderWithStore(<FacetPanel />);
    const box = group("Propositions").getByRole("checkbox", { name: /^Open data/ });
    const meaning = document.getElementById(box.getAttribute("aria-describedby") ?? "");
    expect(meaning?.textContent).toBe("The city should publish its data. 1 oppose · 2 support");
    expect(meaning?.hidden).toBe(true);
    await user.click(group("Propositions").getByRole("button", { name: "Show full sentences" }));
    expect(meaning?.hidden).toBe(false);
  });

  test("a case of one theme needs no heading for it", async () => {
    const { indexOf, pair } = await import("../fixtures/tinyCases.ts");
    renderWithStore(<FacetPanel />, { index: indexOf(pair) });
    expect(screen.queryByRole("heading", { level: 4 })).toBeNull();
  });
});

describe("stance", () => {
  test("only stances of the case are offered, as toggles with word and count", async () => {
    const { user, filter } = renderWithStore(<FacetPanel />);
    const buttons = group("Stance").getAllByRole("button");
    expect(names(buttons)).toEqual(["Support 3 statements", "Oppose 2 statements", "Mixed 1 statement"]);
    await user.click(group("Stance").getByRole("button", { name: /^Oppose/ }));
    expect(filter().stance).toEqual(["oppose"]);
    expect(buttons.map((button) => button.getAttribute("aria-pressed"))).toEqual(["false", "true", "false"]);
  });
});

describe("commitment", () => {
  const index = (commitments: readonly (string | undefined)[]) =>
    anIndex({
      statements: commitments.map((commitment, at) =>
        aStatement({ id: `s${at}`, ...(commitment === undefined ? {} : { commitment }) }),
      ),
    });

  test("is asked for with each way to commit that the case has, and says what they mean", async () => {
    const { user, filter } = renderWithStore(<FacetPanel />, {
      index: index(["asserts", "raises-concern", "asserts"]),
    });
    expect(rowsOf("Commitment")).toEqual(["Says so 2 statements", "Raises concern 1 statement"]);
    const box = group("Commitment").getByRole("checkbox", { name: /^Raises concern/ });
    const meaning = document.getElementById(box.getAttribute("aria-describedby") ?? "");
    expect(meaning?.textContent).toContain("does not say that it is so");
    await user.click(box);
    expect(filter().commitment).toEqual(["raises-concern"]);
  });

  test("that is not coded is a choice where other statements have one", () => {
    renderWithStore(<FacetPanel />, { index: index(["asserts", undefined]) });
    expect(rowsOf("Commitment")).toEqual(["Says so 1 statement", "Not coded 1 statement"]);
  });

  test("is not asked for where no statement has one", () => {
    renderWithStore(<FacetPanel />, { index: index([undefined]) });
    expect(screen.queryByRole("group", { name: "Commitment" })).toBeNull();
  });
});

test("attribution says what its values mean when asked", async () => {
  const { user } = renderWithStore(<FacetPanel />);
  const facet = group("Attribution");
  const box = facet.getByRole("checkbox", { name: /^Second-hand/ });
  const meaning = document.getElementById(box.getAttribute("aria-describedby") ?? "");
  expect(meaning?.textContent).toContain("passes it on");
  await user.click(facet.getByRole("button", { name: "Show what these mean" }));
  expect(meaning?.hidden).toBe(false);
});

test("own words are chosen in one place, under attribution", async () => {
  const { user, filter } = renderWithStore(<FacetPanel />);
  const named = [...screen.getAllByRole("checkbox"), ...screen.getAllByRole("button")].filter((control) =>
    /own words/i.test(
      control.getAttribute("aria-label") ?? control.closest("label")?.textContent ?? control.textContent,
    ),
  );
  expect(named).toEqual([group("Attribution").getByRole("checkbox", { name: /^Own words/ })]);
  await user.click(named[0] as HTMLElement);
  expect(filter().attribution).toEqual(["direct"]);
});
