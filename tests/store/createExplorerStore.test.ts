import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../src/filter/filter.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { DEFAULT_DISPLAY } from "../../src/store/explorerState.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";
import { known } from "../fixtures/known.ts";

const index = indexOf(twoSidesAndABridge);
const opened = (search = "") => createExplorerStore(known(index), search);

describe("a store", () => {
  test("begins with nothing chosen, or with what the address asks for", () => {
    expect(opened().getState()).toMatchObject({ filter: NO_FILTER, display: DEFAULT_DISPLAY, unknown: [] });
    expect(opened("?stance=oppose,loud&view=table").getState()).toMatchObject({
      filter: { ...NO_FILTER, stance: ["oppose"] },
      display: { ...DEFAULT_DISPLAY, form: "table" },
      unknown: ["stance=loud"],
    });
  });

  test("chooses and loosens", () => {
    const store = opened();
    const { toggle, choose, setText, setDates, setUndated, loosen, clearAll } = store.getState();
    toggle("stance", "oppose");
    choose("kind", ["person"]);
    setText("data");
    setDates("2022-08-25", "2018-01-01");
    setUndated(true);
    const all = {
      ...NO_FILTER,
      stance: ["oppose"],
      kind: ["person"],
      text: "data",
      from: "2018-01-01",
      to: "2022-08-25",
      undated: true,
    };
    expect(store.getState().filter).toEqual(all);
    toggle("stance", "oppose");
    loosen("date");
    expect(store.getState().filter).toEqual({ ...NO_FILTER, kind: ["person"], text: "data" });
    clearAll();
    expect(store.getState().filter).toEqual(NO_FILTER);
  });

  test("changes the display without touching the filter, and the other way round", () => {
    const store = opened("?q=data");
    const { filter } = store.getState();
    store.getState().show({ sort: "actor" });
    expect(store.getState().filter).toBe(filter);
    expect(store.getState().display).toEqual({ ...DEFAULT_DISPLAY, sort: "actor" });
    const { display } = store.getState();
    store.getState().toggle("stance", "support");
    expect(store.getState().display).toBe(display);
  });

  test("knows typing and brushing from single acts", () => {
    const store = opened();
    const { setText, setDates, toggle, show, restore } = store.getState();
    const kindAfter = (act: () => void) => {
      act();
      return store.getState().lastChange;
    };
    expect(kindAfter(() => setText("d"))).toBe("continuous");
    expect(kindAfter(() => toggle("stance", "support"))).toBe("discrete");
    expect(kindAfter(() => setDates("2022-01-01", null, "continuous"))).toBe("continuous");
    expect(kindAfter(() => setDates(null, null))).toBe("discrete");
    expect(kindAfter(() => setText("da"))).toBe("continuous");
    expect(kindAfter(() => show({ pane: "list" }))).toBe("discrete");
    expect(kindAfter(() => setText("dat"))).toBe("continuous");
    expect(kindAfter(() => restore(""))).toBe("discrete");
  });

  test("keeps an equal filter as the same object, so that nothing is worked out again", () => {
    const store = opened("?stance=oppose&q=tax");
    const { filter } = store.getState();
    store.getState().restore("?stance=oppose&q=tax&sort=actor");
    expect(store.getState().filter).toBe(filter);
    store.getState().restore("?stance=oppose");
    expect(store.getState().filter).toEqual({ ...filter, text: "" });
  });

  test("keeps what else is chosen as the same object where an address changes the filter alone", () => {
    const store = opened("?stance=oppose&sort=actor");
    const { display } = store.getState();
    store.getState().restore("?q=tax&sort=actor");
    expect(store.getState().display).toBe(display);
    store.getState().restore("?q=tax");
    expect(store.getState().display).toEqual({ ...display, sort: DEFAULT_DISPLAY.sort });
  });

  test("takes over an address as a whole", () => {
    const store = opened("?stance=oppose&view=table&kind=ghost");
    store.getState().restore("?q=tax");
    expect(store.getState()).toMatchObject({
      filter: { ...NO_FILTER, text: "tax" },
      display: DEFAULT_DISPLAY,
      unknown: [],
    });
  });
});
