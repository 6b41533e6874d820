import { act, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { anActor, aProposition, aStatement, anIndex } from "../fixtures/aCase.ts";
import { renderApp } from "./renderApp.tsx";
import { stubNearness, tellNear, watchedElements } from "../fixtures/nearObserver.ts";

const PROPOSITIONS = 12;
const ACTORS = 200;

/** 200 actors on each of twelve propositions, or so many on so many. */
const large = (propositions = PROPOSITIONS, actors = ACTORS) =>
  anIndex({
    actors: Array.from({ length: actors }, (_, at) => anActor({ id: `a${at}`, name: `Actor ${at}` })),
    propositions: Array.from({ length: propositions }, (_, at) =>
      aProposition({ id: `p${at}`, text: `Sentence ${at}.` }),
    ),
    statements: Array.from({ length: propositions * actors }, (_, at) =>
      aStatement({
        id: `s${at}`,
        actor: `a${at % actors}`,
        proposition: `p${Math.floor(at / actors)}`,
        stance: at % 2 === 0 ? "support" : "oppose",
      }),
    ),
  }).case;

beforeEach(stubNearness);

const rows = () => [...document.querySelectorAll<HTMLElement>(".proposition-row")];
const marksIn = (row: Element | undefined) => row?.querySelectorAll(".stand").length;
const move = (row: Element | undefined, isIntersecting: boolean, height = 300) =>
  act(() => tellNear(row as Element, isIntersecting, height));

test("of a large case a phone draws the marks of the first rows alone, and the words of all", () => {
  renderApp({ cases: [large()], width: 390 });
  expect(rows().map(marksIn)).toEqual([200, 200, 200, 200, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(document.querySelectorAll(".proposition-row *").length).toBeLessThan(1000);
  const told = screen.getAllByRole("button", { name: /Sentence/ }).map(({ textContent }) => textContent);
  expect(told).toHaveLength(PROPOSITIONS);
  // What is told belongs to the name, though nothing of it is laid out.
  const name = /^Sentence 11\. 100 say no: Actor 1, .*100 say yes: Actor 0, /;
  expect(screen.getByRole("button", { name })).toBe(rows().at(-1)?.querySelector("button"));
  for (const text of told) expect(text).toMatch(/100 say no: Actor 1, .*100 say yes: Actor 0, /);
});

test("the first rows are drawn first, the others in a moment", () => {
  const counts: number[] = [];
  renderApp({ cases: [large()], width: 390, onDrawn: () => counts.push(rows().length) });
  expect(counts.find((count) => count > 0)).toBe(4);
  expect(counts.at(-1)).toBe(PROPOSITIONS);
});

test("of very many rows no more than a hundred come at once", async () => {
  const counts = new Set<number>();
  const { user } = renderApp({
    cases: [large(250, 10)],
    width: 390,
    onDrawn: () => counts.add(rows().length),
  });
  await vi.waitFor(() => expect(rows()).toHaveLength(250));
  expect([...counts].filter((count) => count > 0)).toEqual([80, 180, 250]);
  counts.clear();
  await user.selectOptions(document.querySelector(".rows-bar select") as Element, "theme");
  await vi.waitFor(() => expect([...counts]).toEqual([250, 80, 180]));
  await vi.waitFor(() => expect(rows()).toHaveLength(250));
});

test("who comes back finds the first rows, with room for as many as there were until the others are drawn", async () => {
  vi.stubGlobal("ResizeObserver", TellsAtOnce);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(4321);
  const seen: (readonly [rows: number, room: string | undefined])[] = [];
  const room = () => document.querySelector<HTMLElement>(".proposition-rows")?.style.minBlockSize;
  const { history } = renderApp({
    cases: [large()],
    width: 390,
    onDrawn: () => seen.push([rows().length, room()]),
  });
  await vi.waitFor(() => expect(rows()).toHaveLength(PROPOSITIONS));
  await act(async () => history.navigate("/city-data?view=timeline"));
  await vi.waitFor(() => expect(rows()).toEqual([]));
  seen.length = 0;
  await act(async () => history.navigate("/city-data"));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([PROPOSITIONS, ""]));
  expect(seen.find(([count]) => count > 0)).toEqual([4, "4321px"]);
  vi.restoreAllMocks();
});

const comeBack = async (options: Parameters<typeof renderApp>[0] = {}) => {
  const app = renderApp({ cases: [large()], width: 390, ...options });
  await vi.waitFor(() => expect(rows().map(marksIn)[0]).toBeGreaterThan(0));
  await act(async () => app.history.navigate("/city-data/compare?actors=a0,a1"));
  await vi.waitFor(() => expect(rows()).toEqual([]));
  return async () => {
    await act(async () => app.history.navigate("/city-data"));
    await vi.waitFor(() => expect(rows().map(marksIn)[0]).toBeGreaterThan(0));
  };
};

test("who comes back sees where that leads before very many marks, and what is hidden comes last", async () => {
  const seen: (readonly [rows: number, marks: number | undefined, hidden: boolean])[] = [];
  const back = await comeBack({
    cases: [large(3, 500)],
    onDrawn: () =>
      seen.push([rows().length, marksIn(rows()[0]), document.querySelector("#reading > *") !== null]),
  });
  seen.length = 0;
  await back();
  expect(seen.find(([count]) => count > 0)).toEqual([2, 0, false]);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([3, 500, true]));
});

test("who comes back to rows that were measured before need not wait for another measure, nor for a place to scroll to", async () => {
  const measured: Element[] = [];
  vi.stubGlobal("ResizeObserver", Silent);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(function (this: Element) {
    if (this.className === "proposition-rows__ruler") measured.push(this);
    return 358;
  });
  const back = await comeBack();
  measured.length = 0;
  const focus = vi.spyOn(HTMLElement.prototype, "focus");
  await back();
  expect(measured).toEqual([]);
  for (const [options] of focus.mock.calls) expect(options?.preventScroll).toBe(true);
  expect(focus).toHaveBeenCalled();
  vi.restoreAllMocks();
});

class Silent {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Has sizes to tell of. */
class TellsAtOnce {
  readonly tell: (entries: readonly unknown[]) => void;
  constructor(tell: (entries: readonly unknown[]) => void) {
    this.tell = tell;
  }
  observe() {
    this.tell([]);
  }
  unobserve() {}
  disconnect() {}
}

test("rows are left out of the layout when all have been laid out once", async () => {
  const isLaidOut = () => document.querySelector("[data-laid-out]") !== null;
  const { unmount } = renderApp({ cases: [large()], width: 390 });
  expect([rows().length, isLaidOut()]).toEqual([PROPOSITIONS, false]);
  unmount();
  vi.stubGlobal("ResizeObserver", TellsAtOnce);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(4321);
  renderApp({ cases: [large()], width: 390 });
  await vi.waitFor(() => expect([rows().length, isLaidOut()]).toEqual([PROPOSITIONS, true]));
  vi.restoreAllMocks();
});

test("a row is drawn when it comes near, alone, and gives its marks back as high as it was when it goes away", () => {
  renderApp({ cases: [large()], width: 390 });
  const [first, , , , later, last] = rows();
  expect(watchedElements()).toEqual(new Set(rows()));
  const before = last?.innerHTML;
  move(later, true);
  expect(rows().map(marksIn)).toEqual([200, 200, 200, 200, 200, 0, 0, 0, 0, 0, 0, 0]);
  expect(last?.innerHTML).toBe(before);
  move(first, false, 321);
  expect([marksIn(first), first?.style.minBlockSize]).toEqual([0, "321px"]);
  move(first, true);
  expect([marksIn(first), first?.style.minBlockSize]).toEqual([200, ""]);
});

test("rows on a part of the screen that is hidden stay as they are", () => {
  renderApp({ cases: [large()], width: 390 });
  move(rows()[0], false, 0);
  expect(marksIn(rows()[0])).toBe(200);
});

test("split into groups, rows that are not near tell the ear all the same", () => {
  renderApp({ cases: [large()], width: 390, url: "/city-data?by=kind" });
  const bars = (row: Element | undefined) => row?.querySelectorAll(".group-bars__bar").length;
  expect(rows().map(bars)).toEqual([2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
  const [first, last] = [rows()[0], rows().at(-1)].map((row) => row?.querySelector("button")?.textContent);
  expect(last?.match(/100 say no.*/)?.[0]).toMatch(/100 say no, 100 say yes/);
  expect(first).toContain(last?.match(/100 say no.*say yes/)?.[0]);
});

test("on paper all rows are whole", () => {
  renderApp({ cases: [large()], width: 390 });
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(rows().map(marksIn)).toEqual(Array.from({ length: PROPOSITIONS }, () => ACTORS));
});

test("a row that opens draws no other again", async () => {
  const { user } = renderApp({ cases: [large()], width: 390 });
  const drawn: Node[] = [];
  const observer = new MutationObserver((records) => drawn.push(...records.map(({ target }) => target)));
  for (const row of rows().slice(1))
    observer.observe(row, { subtree: true, childList: true, attributes: true });
  await user.click(screen.getByRole("button", { name: /Sentence 0/ }));
  expect(screen.getByRole("button", { expanded: true }).textContent).toContain("Sentence 0");
  expect(drawn).toEqual([]);
  observer.disconnect();
});
