import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseId } from "../../../src/case/case.ts";
import { formatChanges, parseChanges } from "../../../src/network/firmness/change.ts";
import { formatPins, parsePins } from "../../../src/network/layout/pin.ts";
import { groupEnds } from "../../../src/network/spine/model/groupEnds.ts";
import { NO_FILTER, chooseValues } from "../../../src/filter/filter.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { DEFAULT_DISPLAY } from "../../../src/store/explorerState.ts";
import { formatSearch, readSearch } from "../../../src/store/explorerSearch.ts";
import { readPath, placePath, PAGES } from "../../../src/store/place/placePath.ts";
import { PLACES, type CasePlace, type Segment } from "../../../src/store/place/places.ts";
import { aCase, aProposition, aStatement, anActor } from "../../fixtures/aCase.ts";
import { anyId } from "../../fixtures/anyId.ts";
import { known } from "../../fixtures/known.ts";

/** A place with these ids, one after the other. */
const placeOf = (page: CasePlace["page"], ids: readonly string[]) => {
  const segments: readonly Segment[] = PLACES[page].segments;
  const names = segments.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
  return { page, ...Object.fromEntries(names.map((name, at) => [name, ids[at]])) } as CasePlace;
};
const someIds = fc.array(anyId, { minLength: 6, maxLength: 6 });

/** As a browser gives back what was written behind the # of an address. */
const throughBrowser = (path: string) => new URL(`https://example.org/#${path}`).hash.slice(1);

test("a place comes back from its path, whatever the ids of its case", () => {
  fc.assert(
    fc.property(anyId, fc.constantFrom(...PAGES), someIds, (caseId, page, ids) => {
      const place = placeOf(page, ids);
      const path = placePath(caseId as CaseId, place);
      expect(throughBrowser(path)).toBe(path);
      expect(readPath(path)).toEqual({ caseId, step: undefined, place });
    }),
  );
});

test("pins, changes and the ends of a group come back from their text, whatever the ids", () => {
  fc.assert(
    fc.property(anyId, anyId, fc.integer({ min: -999, max: 999 }), (one, other, x) => {
      const pin = { node: `actor/${one}`, x, y: 7 } as never;
      expect(parsePins(formatPins([pin]))).toEqual([pin]);
      const changes = [
        { kind: "without-statement", statement: one },
        { kind: "flip-statement", statement: other },
        { kind: "without-actor", actor: one },
      ] as never;
      expect(new Set(parseChanges(formatChanges(changes)))).toEqual(new Set(changes));
      expect(groupEnds(`${one}..${other}`)).toEqual([one, other]);
    }),
  );
});

test("all that is chosen comes back from the search part of an address, whatever the ids", () => {
  fc.assert(
    fc.property(anyId, anyId, anyId, anyId, (actor, proposition, kind, value) => {
      const attribute = value === "constructor" ? "group" : value;
      const index = indexCase(
        aCase({
          kinds: [{ id: kind, label: "Kind" }],
          attributes: [{ id: attribute, label: "Group", values: [{ id: value, label: "Value" }] }],
          actors: [anActor({ id: actor, kind, attributes: { [attribute]: value } })],
          propositions: [aProposition({ id: proposition })],
          statements: [aStatement({ id: value, actor, proposition })],
        }),
      );
      const filter = [
        ["kind", kind],
        ["proposition", proposition],
        [`attr.${attribute}`, value],
      ].reduce((chosen, [name, one]) => chooseValues(chosen, name as "kind", [one] as never), NO_FILTER);
      const display = {
        ...DEFAULT_DISPLAY,
        actors: [actor],
        among: `${actor}..${actor}`,
        pins: [{ node: `proposition/${proposition}`, x: 1, y: 2 }],
        changes: [{ kind: "without-statement", statement: value }],
      } as never;
      const search = formatSearch({ filter, display });
      expect(throughBrowser(`/x${search}`)).toBe(`/x${search}`);
      expect(readSearch(known(index), search)).toEqual({ filter, display, unknown: [] });
    }),
  );
});
