import { describe, expect, test, vi } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import { countKept } from "../../fixtures/countKept.ts";
import { english } from "../../fixtures/english.ts";
import { loadedCase } from "../../../src/store/bundledCase.ts";
import { hidingRoom } from "../../../src/store/hiding/hidingRoom.ts";
import { makeExplorerStores } from "../../../src/store/hiding/explorerStores.ts";
import { aCase, aStatement, anActor } from "../../fixtures/aCase.ts";
import {
  selectAlignment,
  selectResultCount,
  selectFinding,
  selectWholeNetwork,
} from "../../../src/store/selectors.ts";
import { selectFacetCounts } from "../../../src/store/facets/facetSelectors.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { spokenForCase } from "../../fixtures/countedCases.ts";
import { VIEWS } from "../../../src/views/registry.ts";

await hidingRoom.load();

const summaryIn = (stores: ReturnType<typeof makeExplorerStores>, id: string) =>
  stores.open(id, "")?.getState().index.case.statements[0]?.summary;

test("an opened case that has the id of one in the build stands beside it", () => {
  const stores = makeExplorerStores([loadedCase(aCase())], VIEWS, english.names);
  const id = stores.add(aCase({ statements: [aStatement({ summary: "Mine." })] }));
  expect(id).toBe("city-data-opened");
  expect(summaryIn(stores, id)).toBe("Mine.");
  expect(summaryIn(stores, "city-data")).not.toBe("Mine.");
  expect(stores.cases().map((one) => one.id)).toEqual(["city-data", "city-data-opened"]);
  expect(stores.open(id, "")?.getState().isOpened).toBe(true);
  expect(stores.open("city-data", "")?.getState().isOpened).toBe(false);
});

test("an opened case with an id of its own keeps it, even that of a page", () => {
  const stores = makeExplorerStores([loadedCase(aCase())], VIEWS, english.names);
  expect(stores.add(aCase({ id: "mine" }))).toBe("mine");
  expect(stores.add(aCase({ id: "open" }))).toBe("open");
});

test("a file that is opened again takes the place of its former", () => {
  const stores = makeExplorerStores([], VIEWS, english.names);
  for (const summary of ["First.", "Second."]) {
    const id = stores.add(aCase({ statements: [aStatement({ summary })] }));
    expect(summaryIn(stores, id)).toBe(summary);
  }
  expect(stores.cases()).toHaveLength(1);
});

test("what is prepared in slices is what is opened, and has nothing left to work out", async () => {
  const stores = makeExplorerStores([], VIEWS, english.names);
  const id = stores.add(syntheticCase({ statements: 3000, actors: 300, propositions: 30 }));
  await stores.prepare(id, new AbortController().signal);
  const store = stores.open(id, "")!;
  const made = vi.spyOn(Map.prototype, "set");
  for (const select of [selectWholeNetwork, selectAlignment, selectFinding, selectFacetCounts])
    select(store.getState());
  const count = made.mock.calls.length;
  made.mockRestore();
  expect(count).toBe(0);
});

test("a large case of the build is prepared before it is drawn, one that was opened is not prepared again", async () => {
  const large = syntheticCase({ statements: 5001, actors: 50, propositions: 10 });
  const stores = makeExplorerStores(
    [loadedCase(large), loadedCase(aCase({ id: "small" }))],
    VIEWS,
    english.names,
  );
  const entry = stores.entry(large.id);
  expect(entry.inside()).toBeNull();
  await entry.load();
  expect(stores.entry(large.id).inside()).not.toBeNull();
  expect(stores.entry("small").inside()).not.toBeNull();
  expect(stores.entry(stores.add(large)).inside()).not.toBeNull();
});

test("what is called off is not prepared, and opens all the same", async () => {
  const stores = makeExplorerStores([], VIEWS, english.names);
  const id = stores.add(aCase());
  await stores.prepare(id, AbortSignal.abort());
  expect(stores.open(id, "")?.getState().index.case.statements).toHaveLength(1);
});

test("a case is told whose place it would take, also beside one of the build", () => {
  const stores = makeExplorerStores([loadedCase(aCase())], VIEWS, english.names);
  expect(stores.before(aCase())).toBeNull();
  const id = stores.add(aCase({ title: "Mine" }));
  expect(stores.before(aCase())).toMatchObject({ id, title: "Mine" });
});

describe("without names", () => {
  const stores = () => makeExplorerStores([loadedCase(aCase())], VIEWS, english.names);

  test("a case has a store of its own for each seed, and the one with names stays", () => {
    const all = stores();
    const [named, hidden, other] = ["", "?names=0", "?names=0&seed=2"].map((search) =>
      all.open("city-data", search),
    );
    expect(new Set([named, hidden, other]).size).toBe(3);
    expect(all.open("city-data", "?names=0&stance=oppose")).toBe(hidden);
    expect(all.open("city-data", "?seed=2")).toBe(named);
    expect(named?.getState().index.case.actors[0]?.name).toBe("Ann Example");
    expect(hidden?.getState().index.case.actors[0]?.name).toBe("Actor A");
  });

  test("a case of very many actors is open as soon as its names are hidden, and not before", async () => {
    const all = makeExplorerStores([loadedCase(manySpeakers())], VIEWS, english.names);
    expect(all.open("city-data", "?names=0")).toBeNull();
    await all.hiding("city-data", "?names=0").load();
    const store = all.open("city-data", "?names=0&stance=oppose");
    expect(store?.getState().index.case.actors[0]?.name).toBe("Actor A");
    expect(all.open("city-data", "?names=0")).toBe(store);
    expect(all.open("city-data", "?names=0&seed=2")).toBeNull();
  });

  test("hiding that is called off leaves the case with its names, and is done anew for who asks again", async () => {
    const all = makeExplorerStores([loadedCase(manySpeakers())], VIEWS, english.names);
    const hiding = all.hiding("city-data", "?names=0");
    const done = hiding.load();
    hiding.stop();
    await expect(done).rejects.toThrow("aborted");
    expect(all.open("city-data", "?names=0")).toBeNull();
    expect(all.open("city-data", "")?.getState().index.case.actors[0]?.name).toBe("Speaker 0");
    await hiding.load();
    expect(all.open("city-data", "?names=0")?.getState().index.case.actors[0]?.name).toBe("Actor A");
  });

  test("an address with the real id of an actor is led to the one that it has while names are hidden", () => {
    const settle = (from: string, pathname: string, search: string) =>
      stores().open("city-data", from)!.getState().naming.settle({ pathname, search }).pathname;
    expect(settle("?names=0", "/city-data/actor/ann", "?names=0")).toBe("/city-data/actor/actor-a");
    expect(settle("?names=0", "/city-data/actor/actor-a", "?names=0")).toBe("/city-data/actor/actor-a");
    expect(settle("", "/city-data/actor/ann", "?names=0")).toBe("/city-data/actor/actor-a");
    expect(settle("", "/city-data/actor/actor-a", "")).toBe("/city-data/actor/ann");
    expect(settle("?names=0", "/city-data/actor/actor-a", "")).toBe("/city-data/actor/ann");
  });

  test("an address in which nothing is hidden, known or not, is settled without giving stand-ins to all", () => {
    const { naming } = makeExplorerStores([loadedCase(manySpeakers())], VIEWS, english.names)
      .open("city-data", "")!
      .getState();
    const given = vi.spyOn(Map.prototype, "set");
    for (const place of ["actor/a7", "actor/nobody", "statement/said-7", "statement/unsaid"]) {
      const pathname = `/city-data/${place}`;
      expect(naming.settle({ pathname, search: "" }).pathname).toBe(pathname);
    }
    const count = given.mock.calls.length;
    given.mockRestore();
    expect(count).toBe(0);
  });

  test("of each new seed little is kept, and the case with names stays", async () => {
    const all = stores();
    const named = all.open("city-data", "");
    const indexes = Array.from({ length: 200 }, (_, seed) => {
      const { index, naming } = all.open("city-data", `?names=0&seed=${seed}`)!.getState();
      naming.settle({ pathname: "/city-data/actor/ann", search: `?names=0&seed=${seed}` });
      return new WeakRef(index);
    });
    expect(await countKept(indexes)).toBeLessThanOrEqual(3);
    expect(all.open("city-data", "")).toBe(named);
  });

  test("spokespeople and contraries are counted as one as with names", () => {
    const all = makeExplorerStores([loadedCase(spokenForCase().case)], VIEWS, english.names);
    const counted = (search: string) => selectResultCount(all.open("city-data", search)!.getState());
    expect(counted("?names=0&bodies=1&contraries=1")).toEqual(counted("?bodies=1&contraries=1"));
    expect(counted("?names=0&bodies=1&contraries=1")).toMatchObject({ actors: 2, contraries: true });
  });

  test("texts about the case have stand-ins too", () => {
    const all = stores();
    const shown = (search: string) =>
      all.open("city-data", search)?.getState().naming.textShown("What did Ann say?");
    expect(shown("?names=0")).toBe("What did Actor A say?");
    expect(shown("")).toBe("What did Ann say?");
  });

  test("a case that a person opened is hidden too, and a later edition of it takes the place of both", () => {
    const all = makeExplorerStores([], VIEWS, english.names);
    for (const summary of ["Ann was first.", "Ann was second."]) {
      const id = all.add(aCase({ statements: [aStatement({ summary })] }));
      const store = all.open(id, "?names=0");
      expect(store?.getState().isOpened).toBe(true);
      expect(store?.getState().index.case.statements[0]?.summary).toBe(summary.replace("Ann", "Actor A"));
    }
  });
});

/** A case of so many actors that their names are hidden in slices. */
function manySpeakers(): Case {
  const actors = Array.from({ length: 2600 }, (_, at) => anActor({ id: `a${at}`, name: `Speaker ${at}` }));
  return aCase({
    actors,
    statements: actors.map(({ id }, at) => aStatement({ id: `said-${at}`, actor: id })),
  });
}
