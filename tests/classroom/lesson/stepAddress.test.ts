import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBare, showsAlike, stepAddress } from "../../../src/classroom/lesson/stepAddress.ts";
import { formatSearch, readSearch } from "../../../src/store/explorerSearch.ts";
import { DEFAULT_DISPLAY } from "../../../src/store/explorerState.ts";
import { cityCase } from "../../controls/renderWithStore.tsx";
import { filteredCase, oddText } from "../../fixtures/randomCases.ts";
import { anyDisplay, displayIn } from "../../fixtures/randomDisplays.ts";
import { known } from "../../fixtures/known.ts";

const base = "/city-data/lesson/2";
const index = cityCase();
const at = (pathname: string, search = "") => ({ pathname, search });
const of = (state: string, display = {}) => stepAddress(base, state, { ...DEFAULT_DISPLAY, ...display });

describe("the address of a step", () => {
  test("has the place and the choices of its state", () => {
    expect(of("/quiz?seed=4")).toEqual(at(`${base}/quiz`, "?seed=4"));
    expect(of("/?view=matrix")).toEqual(at(base, "?view=matrix"));
    expect(of("/")).toEqual(at(base));
  });

  test("keeps the screen, the page around and hidden names, and nothing that was chosen", () => {
    const chosen = { present: true, embed: true, view: "sides", seed: "9", names: false } as const;
    expect(of("/?view=matrix", chosen)).toEqual(at(base, "?view=matrix&embed=1&names=0&seed=9&present=1"));
    expect(of("/quiz?seed=4", chosen).search).toBe("?seed=4&embed=1&names=0&present=1");
  });

  test("leaves to the state what it says itself", () => {
    expect(of("/?present=1", { present: true })).toEqual(at(base, "?present=1"));
    expect(of("/?theme=dark", { theme: "light" })).toEqual(at(base, "?theme=dark"));
  });

  test("restores whatever a state can say", () => {
    fc.assert(
      fc.property(filteredCase(oddText), anyDisplay, ({ index: some, filter }, any) => {
        const display = displayIn(some, any);
        const { search } = of(`/${formatSearch({ filter, display })}`);
        expect(readSearch(known(some), search)).toEqual({ filter, display, unknown: [] });
      }),
    );
  });
});

describe("an address", () => {
  test("is bare where it names the step, the screen and whether names are hidden alone", () => {
    expect(isBare(at(base), base)).toBe(true);
    expect(isBare(at(base, "?present=1&embed=1"), base)).toBe(true);
    expect(isBare(at(base, "?names=0&seed=7"), base)).toBe(true);
    expect(isBare(at(base, "?view=network"), base)).toBe(false);
    expect(isBare(at(`${base}/quiz`), base)).toBe(false);
  });

  test("shows the same as another in whatever order and on whatever screen", () => {
    const one = at(base, "?view=matrix&stance=oppose");
    expect(showsAlike(known(index), one, at(base, "?stance=oppose&present=1&pane=list&view=matrix"))).toBe(
      true,
    );
    expect(showsAlike(known(index), one, at(base, "?view=matrix"))).toBe(false);
    expect(showsAlike(known(index), one, at(`${base}/quiz`, "?view=matrix&stance=oppose"))).toBe(false);
  });

  test("may have stand-ins for ids where names are hidden", () => {
    const told = at(`${base}/actor/ann`, "?names=0&actors=ann");
    expect(showsAlike(known(index), told, at(`${base}/actor/actor-a`, "?actors=actor-a&names=0"))).toBe(true);
    expect(showsAlike(known(index), told, at(`${base}/quiz`, "?names=0"))).toBe(false);
    expect(showsAlike(known(index), told, at(`${base}/actor/ann`, "?actors=ann"))).toBe(false);
  });
});
