import { expect, test } from "vitest";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { timelineExport } from "../../../src/views/timeline/timelineExport.ts";
import { anIndex } from "../../fixtures/aCase.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";

const anEvent = (id: string, title: string, more: Record<string, unknown> = {}) => ({
  id,
  title,
  source: "paper",
  locator: "1",
  ...more,
});

test("a saved timeline tells its events, numbered by date, and those without a date after them", () => {
  const events = [
    anEvent("e1", "A report was lost"),
    anEvent("e2", "The council met", { date: "2022-05" }),
    anEvent("e3", "The hall burned", { date: "2021" }),
  ];
  const state = createExplorerStore(known(anIndex({ events }))).getState();
  const told = JSON.stringify(timelineExport.picture?.parts(state, englishWords, null)?.at(-1));
  const places = [
    "The hall burned (2021)",
    "The council met (May 2022)",
    "A report was lost (no date given)",
  ];
  expect(places.map((text) => told.indexOf(text))).toEqual(
    places.map((text) => told.indexOf(text)).toSorted((one, other) => one - other),
  );
  for (const text of places) expect(told).toContain(text);
});
