import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { memoryHistory } from "../../../src/store/place/appHistory.ts";
import { syncUrl } from "../../../src/store/place/syncUrl.ts";
import {
  selectListedGroup,
  selectOpenedGroup,
  selectUnknown,
} from "../../../src/store/spine/groupSelectors.ts";
import { selectSpineCase, selectSpinePassing } from "../../../src/store/spine/spineSelectors.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const large = known(indexCase(syntheticCase({ statements: 400, actors: 80, propositions: 20 })));
const storeAt = (search: string) => createExplorerStore(large, search);

describe("the group that is opened", () => {
  test("is the one that the address names", () => {
    expect(selectOpenedGroup(storeAt("?among=actor-1..actor-2").getState())).toBe("actor-1..actor-2");
    expect(selectOpenedGroup(storeAt("").getState())).toBeNull();
  });

  test("is none where the case is too small for groups", () => {
    const store = createExplorerStore(known(indexOf(twoSidesAndABridge)), "?among=ann..bob");
    expect(store.getState().display.among).toBe("ann..bob");
    expect(selectOpenedGroup(store.getState())).toBeNull();
  });

  test("is listed while the view that shows it is chosen", () => {
    const store = storeAt("?among=actor-1..actor-2");
    expect(selectListedGroup(store.getState())).toBe("actor-1..actor-2");
    store.getState().show({ view: "timeline" });
    expect(selectListedGroup(store.getState())).toBeNull();
  });

  test("makes a step of the history when it is opened, which Back undoes", async () => {
    const history = memoryHistory(["/city-data"]);
    const store = storeAt("");
    const stop = syncUrl(store, history, { onlyReplace: false });
    store.getState().show({ among: "actor-3..actor-9" });
    expect(history.location.search).toBe("?among=actor-3..actor-9");
    history.navigate(-1);
    await Promise.resolve();
    expect(selectOpenedGroup(store.getState())).toBeNull();
    stop();
  });
});

describe("what an address asks for in vain", () => {
  test("is nothing where its group is found", () => {
    expect(selectUnknown(storeAt("?among=actor-1..actor-2").getState())).toEqual([]);
    expect(selectUnknown(storeAt("").getState())).toEqual([]);
  });

  test("is a group of actors who say nothing, or of a case that is too small for groups, beside what else is missing", () => {
    const { case: whole } = large.index;
    const actors = [...whole.actors, { ...whole.actors[0]!, id: "silent" as ActorId }];
    const silent = known(indexCase({ ...whole, actors }));
    const small = known(indexOf(twoSidesAndABridge));
    const unknownAt = (where: typeof large, search: string) =>
      selectUnknown(createExplorerStore(where, search).getState());
    expect(unknownAt(silent, "?among=actor-1..silent")).toEqual(["among=actor-1..silent"]);
    expect(unknownAt(small, "?among=ann..bob&stance=loud")).toEqual(["stance=loud", "among=ann..bob"]);
  });
});

describe("the positions that pass a filter", () => {
  test("are none apart where nothing is filtered", () => {
    expect(selectSpinePassing(storeAt("?among=actor-1..actor-2").getState())).toBeNull();
  });

  test("have the visible statements alone, on the actors of the whole case", () => {
    const { getState } = storeAt("?stance=oppose");
    const passing = selectSpinePassing(getState());
    const opposed = large.index.case.statements.filter(({ stance }) => stance === "oppose");
    expect(passing?.statements.reduce((sum, count) => sum + count, 0)).toBe(opposed.length);
    expect(selectSpineCase(getState())).toEqual(selectSpineCase(storeAt("").getState()));
  });
});
