import { describe, expect, test } from "vitest";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { selectDateHistogram } from "../../src/store/facets/dateSelectors.ts";
import {
  selectFacetCounts,
  selectWholeStanceCounts,
  selectLoosenings,
} from "../../src/store/facets/facetSelectors.ts";
import * as selectors from "../../src/store/selectors.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";
import { selectSummary } from "../../src/views/positions/summarySelectors.ts";
import { known } from "../fixtures/known.ts";

const opened = (search = "") => createExplorerStore(known(indexOf(twoSidesAndABridge)), search);
const all = Object.entries(selectors);

describe("selectors", () => {
  test.each(all)("%s gives the same thing again while nothing changes", (_, select) => {
    const store = opened("?stance=support&q=data");
    expect(select(store.getState())).toBe(select(store.getState()));
  });

  test.each(all)("%s does not change with the display", (_, select) => {
    const store = opened("?stance=support");
    const before = select(store.getState());
    store.getState().show({ sort: "actor", form: "table" });
    expect(select(store.getState())).toBe(before);
  });

  test("all speak of the same visible statements", () => {
    const state = opened("?stance=oppose").getState();
    expect(selectors.selectVisiblePlaces(state)).toEqual([2, 3, 4, 5]);
    expect(selectors.selectVisibleCount(state)).toBe(4);
    expect(selectors.selectResultCount(state)).toMatchObject({ statements: 4, actors: 4 });
    expect(selectors.selectPositions(state)).toHaveLength(4);
    expect(selectors.selectNetwork(state).links).toHaveLength(4);
    expect(selectSummary(state)).toMatchObject({ statements: 4, actors: 4, mostContested: [] });
    expect(selectDateHistogram(state)).toEqual({ bins: [], undated: 4 });
  });

  test("count each facet without its own choice", () => {
    const state = opened("?stance=oppose").getState();
    expect(Object.fromEntries(selectFacetCounts(state).stance)).toEqual({ support: 6, oppose: 4 });
    expect(Object.fromEntries(selectFacetCounts(state).proposition)).toEqual({
      "open-data": 2,
      "new-tax": 2,
    });
  });

  test("measure the whole case whatever is filtered", () => {
    const store = opened();
    const network = selectors.selectWholeNetwork(store.getState());
    const places = selectors.selectAlignment(store.getState());
    const counts = selectWholeStanceCounts(store.getState());
    store.getState().setText("eva");
    expect(selectors.selectWholeNetwork(store.getState())).toBe(network);
    expect(selectors.selectAlignment(store.getState())).toBe(places);
    expect(selectWholeStanceCounts(store.getState())).toBe(counts);
    expect(network.nodes).toHaveLength(7);
  });

  test("say what to loosen when nothing is left", () => {
    const state = opened("?stance=oppose&q=eva").getState();
    expect(selectors.selectVisibleCount(state)).toBe(0);
    expect(selectLoosenings(state)).toEqual(
      [
        { part: "stance", count: 2 },
        { part: "text", count: 4 },
      ].toSorted((left, right) => right.count - left.count),
    );
  });

  test("count anew, in a new object, when the filter changes", () => {
    const store = opened("?q=eva");
    const before = selectors.selectResultCount(store.getState());
    store.getState().setText("Eva");
    const after = selectors.selectResultCount(store.getState());
    expect(after).toEqual(before);
    expect(after).not.toBe(before);
  });
});
