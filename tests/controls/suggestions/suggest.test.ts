import * as fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { setSize } from "../../../src/case/statementSet.ts";
import { suggestions } from "../../../src/controls/suggestions/suggestions.ts";
import { applyFilter } from "../../../src/filter/applyFilter.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { english } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { oddText } from "../../fixtures/randomCases.ts";
import { indexOf, pair } from "../../fixtures/tinyCases.ts";

const index = xinjiangIndex();
const stateAt = (search = "") => createExplorerStore(known(index), search).getState();
const suggest = (typed: string, search = "") => suggestions.suggest(stateAt(search), typed, english);
const named = (typed: string) => suggest(typed).map(({ group, text }) => `${group}: ${text}`);

describe("what typed words suggest", () => {
  test.each([
    ["chian", "actors: China’s government"],
    ["Bachlet", "actors: Michelle Bachelet"],
    ["Uighur", "actors: Uyghur Tribunal"],
    ["megret", "actors: Frédéric Mégret"],
    ["beijing", "actors: China’s government"],
    ["cerd", "actors: Committee on the Elimination of Racial Discrimination"],
    ["genocide", "propositions: Genocide or risk"],
    ["oppose", "filters: Oppose"],
    ["supports", "filters: Support"],
    ["2018", "filters: 2018"],
    ["June 2022", "filters: June 2022"],
    ["juen 2022", "filters: June 2022"],
    ["2022-06", "filters: June 2022"],
    ["second-hand", "filters: Second-hand"],
  ])("%s: %s comes first", (typed, first) => {
    expect(named(typed)[0]).toBe(first);
  });

  test("tells by which other name an actor was found", () => {
    const [found] = suggest("beijing");
    expect(found?.note).toBe("Beijing");
    expect(suggest("china")[0]?.note).toBeUndefined();
    const noteOf = (typed: string, name: string) => suggest(typed).find(({ text }) => text === name)?.note;
    expect(noteOf("prc", "China’s government")).toBe("PRC");
    expect(noteOf("u.s.", "United States")).toBe("the US government");
  });

  test("counts of a page all that it has, and of a filter what it would leave", () => {
    const [china] = suggest("china", "?stance=support");
    const own = index.case.statements.filter(({ actor }) => actor === "china");
    expect(china).toMatchObject({ place: { page: "actor", actor: "china" }, count: own.length });
    const [year] = suggest("2018", "?stance=support");
    const filter = { ...stateAt("?stance=support").filter, from: "2018-01-01", to: "2018-12-31" };
    expect(year?.filtered).toMatchObject({ from: "2018-01-01", to: "2018-12-31", text: "" });
    expect(year?.count).toBe(setSize(applyFilter(index, filter)));
  });

  test("suggests no filter that leaves nothing, and nothing for what has no letter", () => {
    expect(named("1987")).toEqual([]);
    for (const typed of ["", " ", "-", "…", '"']) expect(suggest(typed)).toEqual([]);
  });

  test("gives few of each kind, each once, whatever is typed", () => {
    const words = ["china", "the", "un", "2", "202", "o", "jun", "Xinjiang", "report"];
    fc.assert(
      fc.property(fc.oneof(oddText, fc.constantFrom(...words)), (typed) => {
        const found = suggest(typed);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const group of ["actors", "propositions", "filters"])
          expect(found.filter((one) => one.group === group).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });
});

test("what names are found by is made before anything is typed, once for a case", () => {
  vi.useFakeTimers();
  const own = indexOf(pair);
  let asked = 0;
  const watched = {
    ...own,
    case: {
      ...own.case,
      get actors() {
        asked += 1;
        return own.case.actors;
      },
    },
  };
  const state = createExplorerStore(known(watched), "").getState();
  suggestions.prepare(state, english);
  expect(asked).toBe(0);
  vi.runAllTimers();
  expect(asked).toBeGreaterThan(0);
  const before = asked;
  expect(suggestions.suggest(state, "ann", english)[0]?.text).toBe("Ann Example");
  expect(asked).toBe(before);
  vi.useRealTimers();
});

test("what dates are found by is made once, before anything is typed", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const date = vi.fn<typeof english.formats.date>(english.formats.date);
  const counting = { ...english, formats: { ...english.formats, date } };
  const state = stateAt();
  suggestions.prepare(state, counting);
  vi.runAllTimers();
  expect(date).toHaveBeenCalledWith("2022-06");
  const before = date.mock.calls.length;
  expect(suggestions.suggest(state, "June 2022", counting)[0]?.text).toBe("June 2022");
  expect(date).toHaveBeenCalledTimes(before);
});
