import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideNames } from "../../../src/store/hiding/hideNames.ts";
import { hidingOf } from "../../../src/store/hiding/hiding.ts";
import { translateAddress } from "../../../src/store/hiding/translateAddress.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { english } from "../../fixtures/english.ts";
import { readSearch } from "../../../src/store/explorerSearch.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { known } from "../../fixtures/known.ts";

const shown = readBundled("xinjiang-report-2022");
const hiding = hidingOf(shown, "3", english.names);
const hide = (pathname: string, search = "") =>
  translateAddress({ pathname, search }, () => hiding.ids, "hidden");
const show = (pathname: string, search = "") =>
  translateAddress({ pathname, search }, () => hiding.ids, "real");

const actor = fc.constantFrom(...shown.actors.map(({ id }) => id as string));
const proposition = fc.constantFrom(...shown.propositions.map(({ id }) => id as string));
const statement = fc.constantFrom(...shown.statements.map(({ id }) => id as string));

const aPath = fc
  .tuple(
    fc.constantFrom("", "/lesson/2", "/lesson/sources.1"),
    fc.oneof(
      fc.constantFrom("", "/about", "/quiz", "/code/team", "/compare", "/corners"),
      actor.map((id) => `/actor/${id}`),
      proposition.map((id) => `/proposition/${id}`),
      proposition.map((id) => `/corners/${id}`),
      proposition.map((id) => `/corners/${id}/actors`),
      statement.map((id) => `/statement/${id}`),
      fc.tuple(actor, proposition).map((ids) => `/position/${ids.join("/")}`),
      fc.tuple(actor, actor).map((ids) => `/compare/${ids.join("/")}`),
      fc.tuple(actor, actor).map((ids) => `/tie/${ids.join("/")}`),
      fc.tuple(actor, actor).map((ids) => `/address/${ids.join("/")}`),
      fc.tuple(proposition, proposition).map((ids) => `/together/${ids.join("/")}`),
    ),
  )
  .map(([step, place]) => `/xinjiang-report-2022${step}${place}`);

const aSearch = fc
  .record({
    propositions: fc.subarray(shown.propositions.map(({ id }) => id as string)),
    actors: fc.subarray(shown.actors.map(({ id }) => id as string)),
    pinned: fc.subarray(shown.actors.map(({ id }) => id as string).toSorted()),
    changed: fc.subarray(shown.statements.map(({ id }) => id as string)),
    left: fc.option(actor),
    ends: fc.option(fc.tuple(actor, actor)),
    odd: fc.constantFrom("q=50%25%20%26", "q=a%2Cb", "view=sides", "q=%E0%A4%A", "x"),
  })
  .map(({ propositions, actors, pinned, changed, left, ends, odd }) => {
    const changes = [...changed.map((id) => `s.${id}`), ...(left === null ? [] : [`a.${left}`]), "unnamed"];
    const pins = [...pinned.map((id) => `a.${id}.10.-20`), "p.abuses.1.2"];
    const among = ends === null ? [] : [ends.join("..")];
    const lists = { proposition: propositions, actors, among, pins, changes };
    const parts = Object.entries(lists).filter(([, list]) => list.length > 0);
    return `?${[...parts.map(([name, list]) => `${name}=${list.join(",")}`), odd].join("&")}`;
  });

const ids = (one: { readonly pathname: string; readonly search: string }) =>
  `${one.pathname.replace("/xinjiang-report-2022", "")}${one.search}`.split(/[^\w-]+/);
const real = new Set([
  ...hiding.ids.actors.keys(),
  ...hiding.ids.propositions.keys(),
  ...hiding.ids.statements.keys(),
]);
const PAGES = new Set(["compare", "about", "address"]);

describe("an address", () => {
  test("is itself again after there and back, and has no real id there", () => {
    fc.assert(
      fc.property(aPath, aSearch, (pathname, search) => {
        const there = hide(pathname, search);
        expect(show(there.pathname, there.search)).toEqual({ pathname, search });
        expect(ids(there).filter((id) => real.has(id) && !PAGES.has(id))).toEqual([]);
      }),
    );
  });

  test("that is hidden or shown already stays as it is", () => {
    fc.assert(
      fc.property(aPath, aSearch, (pathname, search) => {
        const there = hide(pathname, search);
        expect(hide(there.pathname, there.search)).toEqual(there);
        expect(show(pathname, search)).toEqual({ pathname, search });
      }),
    );
  });

  test("asks the case without names for what it asked the case for", () => {
    const index = indexCase(hideNames(shown, hiding));
    fc.assert(
      fc.property(aSearch, (search) => {
        const before = readSearch(known(indexCase(shown)), search);
        const after = readSearch(known(index), hide("/xinjiang-report-2022", search).search);
        expect(after.unknown).toEqual([]);
        expect(after.filter.proposition).toHaveLength(before.filter.proposition.length);
        expect(after.display.among === null).toBe(before.display.among === null);
        expect(after.display.pins).toHaveLength(before.display.pins.length);
        expect(after.display.changes).toHaveLength(before.display.changes.length);
        expect(after.display.actors).toHaveLength(before.display.actors.length);
      }),
      { numRuns: 30 },
    );
  });

  test("is told apart also in a case whose own ids look like those of stand-ins", () => {
    const alike = syntheticCase({ statements: 60, actors: 30, propositions: 9 });
    const { ids: own } = hidingOf(alike, "3", english.names);
    const pathname = "/city-data/position/actor-3/proposition-4";
    const there = translateAddress({ pathname, search: "" }, () => own, "hidden");
    expect(there.pathname).toMatch(/^\/city-data\/position\/x-actor-[a-z]+\/x-proposition-5$/);
    expect(translateAddress(there, () => own, "real")).toEqual({ pathname, search: "" });
    expect(translateAddress(there, () => own, "hidden")).toEqual(there);
  });

  test("keeps what no case has, and what looks like an id elsewhere", () => {
    expect(hide("/xinjiang-report-2022/actor/nobody", "?q=china&actors=china,nobody")).toEqual({
      pathname: "/xinjiang-report-2022/actor/nobody",
      search: `?q=china&actors=${hiding.ids.actors.get("china")},nobody`,
    });
    expect(hide("/china/about")).toEqual({ pathname: "/china/about", search: "" });
  });
});

test("an id is known also where its letters are written as codes", () => {
  const plain = hide("/xinjiang-report-2022/actor/china");
  expect(plain.pathname).not.toContain("china");
  expect(hide("/xinjiang-report-2022/actor/%63hina")).toEqual(plain);
  expect(hide("/xinjiang-report-2022/actor/%63hina/").pathname).toBe(`${plain.pathname}/`);
  expect(hide("/xinjiang-report-2022/%61ctor/china").pathname).not.toContain("china");
  expect(hide("/xinjiang-report-2022/%6Cesson/2/actor/china").pathname).not.toContain("china");
  expect(hide("/xinjiang-report-2022/ACTOR/china///").pathname).not.toContain("china");
  expect(hide("/xinjiang-report-2022/actor/%E0%A4%A").pathname).toBe("/xinjiang-report-2022/actor/%E0%A4%A");
});

test("an id is known in choices too, whatever is written in codes, and where a % is none", () => {
  const own = hiding.ids.actors.get("china");
  const plain = hide("/xinjiang-report-2022", "?actors=china").search;
  expect(plain).toBe(`?actors=${own}`);
  for (const search of ["?%61ctors=china", "?actors=%63hina", "?actors=china&actors=china"])
    expect(hide("/xinjiang-report-2022", search).search).toMatch(new RegExp(`^.actors=${own}`));
  expect(hide("/xinjiang-report-2022", "?actors=china,%").search).toBe(`?actors=${own},%25`);
  expect(hide("/xinjiang-report-2022", "?pins=%61.china.1.2").search).toBe(`?pins=a.${own}.1.2`);
});

test("the ids are not made for an address that names none, or only what is settled", () => {
  const never = () => {
    throw new Error("They are not needed.");
  };
  const settled = { pathname: "/xinjiang-report-2022/actor/china", search: "?actors=china" };
  expect(translateAddress(settled, never, "real", (_, id) => id === "china")).toEqual(settled);
  const plain = { pathname: "/xinjiang-report-2022/about", search: "?q=china&view=sides" };
  expect(translateAddress(plain, never, "real")).toEqual(plain);
});
