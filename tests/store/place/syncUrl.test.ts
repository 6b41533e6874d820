import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { memoryHistory } from "../../../src/store/place/appHistory.ts";
import { syncUrl } from "../../../src/store/place/syncUrl.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";
import { known } from "../../fixtures/known.ts";

const PAUSE = 300;
const stops: (() => void)[] = [];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

/** A store and a router that are kept alike, opened at an address. */
function opened(search = "", onlyReplace = false) {
  const history = memoryHistory(["/before", `/city-data${search}`]);
  const store = createExplorerStore(known(indexOf(twoSidesAndABridge)), search);
  stops.push(syncUrl(store, history, { onlyReplace }));
  const settle = (time = 0) => vi.advanceTimersByTimeAsync(time);
  return {
    history,
    store,
    settle,
    address: () => history.location.pathname + history.location.search,
    filter: () => store.getState().filter,
    go: async (to: number | string) => {
      history.navigate(to);
      await settle();
    },
    type: async (text: string) => {
      for (let end = 1; end <= text.length; end += 1) {
        store.getState().setText(text.slice(0, end));
        await settle(100);
      }
      await settle(PAUSE);
    },
  };
}

describe("from the store to the address", () => {
  test("a single act is written at once, and Back undoes it", async () => {
    const { store, settle, address, filter, go } = opened();
    store.getState().toggle("stance", "oppose");
    await settle();
    expect(address()).toBe("/city-data?stance=oppose");
    store.getState().toggle("kind", "person");
    await settle();
    await go(-1);
    expect(address()).toBe("/city-data?stance=oppose");
    expect(filter()).toMatchObject({ stance: ["oppose"], kind: [] });
    await go(-1);
    expect(filter().stance).toEqual([]);
    await go(1);
    expect(filter().stance).toEqual(["oppose"]);
  });

  test("typing is written after a pause, not before", async () => {
    const { store, settle, address } = opened();
    store.getState().setText("ta");
    await settle(200);
    expect(address()).toBe("/city-data");
    store.getState().setText("tax");
    await settle(200);
    expect(address()).toBe("/city-data");
    await settle(PAUSE);
    expect(address()).toBe("/city-data?q=tax");
  });

  test("Back undoes typing as a whole, also if it took several pauses", async () => {
    const { type, address, filter, go } = opened("?stance=oppose");
    await type("tax");
    await type("tax data");
    expect(address()).toBe("/city-data?stance=oppose&q=tax%20data");
    await go(-1);
    expect(address()).toBe("/city-data?stance=oppose");
    expect(filter().text).toBe("");
  });

  test("an act between two runs of typing keeps them apart", async () => {
    const { store, type, settle, address, go } = opened();
    await type("tax");
    store.getState().toggle("stance", "oppose");
    await settle();
    await type("data");
    expect(address()).toBe("/city-data?stance=oppose&q=data");
    await go(-1);
    expect(address()).toBe("/city-data?stance=oppose&q=tax");
    await go(-1);
    expect(address()).toBe("/city-data?q=tax");
    await go(-1);
    expect(address()).toBe("/city-data");
  });

  test("Back undoes a drag as a whole, however slow, and leaves the one before it", async () => {
    const { store, settle, address, go } = opened();
    const drag = async (...days: readonly string[]) => {
      for (const day of days) {
        store.getState().setDates(day, null, "continuous");
        await settle(PAUSE);
      }
      store.getState().setDates(days.at(-1) ?? null, null, "final");
      await settle();
    };
    await drag("2022-03-01", "2022-02-01");
    await drag("2022-05-01", "2022-06-01");
    expect(address()).toBe("/city-data?from=2022-06-01");
    await go(-1);
    expect(address()).toBe("/city-data?from=2022-02-01");
    await go(-1);
    expect(address()).toBe("/city-data");
  });

  test("opening another place keeps two runs of typing apart", async () => {
    const { type, address, go } = opened();
    await type("tax");
    await go("/city-data/actor/ann?q=tax");
    await type("data");
    expect(address()).toBe("/city-data/actor/ann?q=data");
    await go(-1);
    expect(address()).toBe("/city-data/actor/ann?q=tax");
  });

  test("typing after Back begins a new run", async () => {
    const { type, address, go } = opened();
    await type("tax");
    await go(-1);
    await type("data");
    await go(-1);
    expect(address()).toBe("/city-data");
    await go(-1);
    expect(address()).toBe("/before");
  });

  test("an act within the pause takes what was typed along", async () => {
    const { store, settle, address } = opened();
    store.getState().setText("tax");
    store.getState().toggle("stance", "oppose");
    await settle(PAUSE);
    expect(address()).toBe("/city-data?stance=oppose&q=tax");
  });

  test("the place stays open while the filter changes", async () => {
    const { store, settle, address, go } = opened();
    await go("/city-data/actor/ann");
    store.getState().toggle("stance", "oppose");
    await settle();
    expect(address()).toBe("/city-data/actor/ann?stance=oppose");
  });

  test("in a frame nothing is added to the history", async () => {
    const { store, settle, type, address, go } = opened("", true);
    store.getState().toggle("stance", "oppose");
    await settle();
    await type("tax");
    expect(address()).toBe("/city-data?stance=oppose&q=tax");
    await go(-1);
    expect(address()).toBe("/before");
  });

  test("what is chosen already is not written again", async () => {
    const { store, settle, history } = opened("?q=tax&stance=support,oppose");
    const { key } = history.location;
    store.getState().show({ sort: "date" });
    store.getState().setText("tax");
    await settle(PAUSE);
    expect(history.location.key).toBe(key);
  });
});

describe("from the address to the store", () => {
  test("a link that carries other choices is taken over", async () => {
    const { go, store, filter, address } = opened("?stance=oppose&view=table");
    await go("/city-data/actor/ann?q=data&sort=actor");
    expect(filter()).toMatchObject({ stance: [], text: "data" });
    expect(store.getState().display).toMatchObject({ form: "auto", sort: "actor" });
    expect(address()).toBe("/city-data/actor/ann?q=data&sort=actor");
  });

  test("a link wins over what is being typed", async () => {
    const { go, store, filter, settle, address } = opened();
    store.getState().setText("tax");
    await go("/city-data?q=data");
    await settle(PAUSE);
    expect(filter().text).toBe("data");
    expect(address()).toBe("/city-data?q=data");
  });

  test("a link with the same choices in other words changes nothing", async () => {
    const { go, store, address } = opened("?stance=oppose,support&q=a%20b");
    const before = store.getState();
    await go("/city-data?q=a+b&stance=support&stance=oppose&utm_source=mail");
    expect(store.getState()).toBe(before);
    expect(address()).toContain("utm_source=mail");
  });

  test("a link names what the case does not have, also if nothing else changes", async () => {
    const { go, store } = opened();
    await go("/city-data?stance=loud");
    expect(store.getState().unknown).toEqual(["stance=loud"]);
    await go("/city-data?stance=oppose&kind=ghost");
    expect(store.getState()).toMatchObject({ unknown: ["kind=ghost"], filter: { stance: ["oppose"] } });
  });

  test("typing on after an unknown value is still one run", async () => {
    const { go, type, address } = opened();
    await go("/city-data?stance=loud");
    await type("tax");
    await type("tax data");
    await go(-1);
    expect(address()).toBe("/city-data?stance=loud");
  });
});

test("once stopped, neither side follows the other", async () => {
  const { history, store, settle, address, go } = opened();
  const elsewhere = memoryHistory(["/city-data"]);
  const alone = createExplorerStore(known(indexOf(twoSidesAndABridge)));
  const stop = syncUrl(alone, elsewhere, { onlyReplace: false });
  alone.getState().setText("tax");
  stop();
  alone.getState().toggle("stance", "oppose");
  await settle(PAUSE);
  expect(elsewhere.location.search).toBe("");
  elsewhere.navigate("/city-data?q=data");
  expect(alone.getState().filter.text).toBe("tax");
  await go("/city-data?q=data");
  expect([history.location.search, store.getState().filter.text, address()]).toEqual([
    "?q=data",
    "data",
    "/city-data?q=data",
  ]);
});

test("an address that opens another store is left to that one", async () => {
  const history = memoryHistory(["/city-data"]);
  const store = createExplorerStore(known(indexOf(twoSidesAndABridge)));
  const isOwn = ({ search }: { readonly search: string }) => !search.includes("names=0");
  stops.push(syncUrl(store, history, { onlyReplace: false, isOwn }));
  history.navigate("/city-data?stance=oppose&names=0");
  expect(store.getState()).toMatchObject({ filter: { stance: [] }, display: { names: true } });
  history.navigate("/city-data?stance=oppose");
  expect(store.getState().filter.stance).toEqual(["oppose"]);
});
