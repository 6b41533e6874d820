import { expect, test } from "vitest";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { timelineExport } from "../../../src/views/timeline/timelineExport.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { anIndex } from "../../fixtures/aCase.ts";
import { englishWords } from "../../fixtures/english.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
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

test("a saved timeline of many statements says what its bars are, and one without bars does not", () => {
  const legendOf = (index: Parameters<typeof known>[0]) =>
    JSON.stringify(
      timelineExport.picture?.parts(createExplorerStore(known(index)).getState(), englishWords, null)?.[1],
    );
  const many = indexCase(syntheticCase({ statements: 900, actors: 40, propositions: 12 }));
  expect(legendOf(many)).toMatch(/The highest bar shows \d+ statements\./);
  expect(legendOf(anIndex({}))).not.toMatch(/highest bar/);
});
