import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { renderApp } from "../../app/renderApp.tsx";
import { stubNearness, tellNear } from "../../fixtures/nearObserver.ts";
import { caseOf } from "../../fixtures/tinyCases.ts";

const PROPOSITIONS = 70;

/** Two against two on seventy propositions. */
const large = () =>
  caseOf(
    Array.from({ length: PROPOSITIONS }, (_, at) => at).flatMap((at) => [
      ["ann", `question-${at}`, "support"] as const,
      ["bob", `question-${at}`, "support"] as const,
      ["cem", `question-${at}`, "oppose"] as const,
      ["dana", `question-${at}`, "oppose"] as const,
    ]),
  );

beforeEach(stubNearness);

const draw = (onDrawn?: () => void) =>
  renderApp({ url: "/city-data?view=sides", cases: [large()], ...(onDrawn && { onDrawn }) });
const grid = () => screen.findByRole("grid", { name: "What each side says" });
const rowsOf = (table: Element) =>
  [...table.querySelectorAll("th[scope=row]")].flatMap((head) => head.closest("tr") ?? []);
const hasMarks = (row: Element | undefined) => row?.querySelector(".side-profile__numbers") !== null;
const sentences = () => document.querySelectorAll(".sides__findings .sides__sentence").length;

/** All rows, once they have come. */
async function allRows() {
  const table = await grid();
  await waitFor(() => expect(rowsOf(table)).toHaveLength(PROPOSITIONS));
  return rowsOf(table);
}

test("draws of very many propositions the picture first, then so much of each part as a screen holds, then the rest", async () => {
  const drawn: (readonly [pictures: number, rows: number, sentences: number])[] = [];
  const count = (what: string) => document.querySelectorAll(what).length;
  draw(() => drawn.push([count(".sides-picture"), count(".side-profile th[scope=row]"), sentences()]));
  await allRows();
  await waitFor(() => expect(sentences()).toBe(PROPOSITIONS));
  expect(drawn.find(([pictures]) => pictures > 0)).toEqual([1, 0, 0]);
  expect(drawn.find(([, rows]) => rows > 0)).toEqual([1, 40, 0]);
  expect(drawn.find(([, , told]) => told > 0)?.[2]).toBe(24);
});

test("gives every cell its words, and marks to the cells that are near", async () => {
  draw();
  const rows = await allRows();
  expect(rows.map(hasMarks)).toEqual(rows.map((_, at) => at < 40));
  const words = (row: Element | undefined) =>
    within(row as HTMLElement)
      .getAllByRole("gridcell")
      .map((cell) => cell.getAttribute("aria-label"));
  expect(words(rows[69])).toEqual([
    expect.stringMatching(/^A, .*: 2 for$/),
    expect.stringMatching(/^B, .*: 2 against$/),
  ]);
  const move = (row: Element | undefined, isIntersecting: boolean) =>
    act(() => tellNear(row as Element, isIntersecting, 28));
  move(rows[69], true);
  move(rows[0], false);
  expect([hasMarks(rows[0]), hasMarks(rows[1]), hasMarks(rows[68]), hasMarks(rows[69])]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("on paper all cells have their marks", async () => {
  draw();
  const rows = await allRows();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(rows.every(hasMarks)).toBe(true);
});
