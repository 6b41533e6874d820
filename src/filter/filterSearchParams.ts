import { isAttributeFacet } from "../case/attribute.ts";
import { type CaseIndex, COMMON_FACETS, type FacetName, type FacetValues } from "../case/caseIndex.ts";
import { daySpan } from "../case/daySpan.ts";
import {
  type Filter,
  NO_FILTER,
  chooseValues,
  chosenFacets,
  chosenIn,
  isKnownValue,
  setDates,
  setFewest,
} from "./filter.ts";

/** A filter read from an address, and what the address asks for that the case does not have. */
export interface ReadFilter {
  readonly filter: Filter;
  readonly unknown: readonly string[];
}

/**
 * The filter as pairs for an address, in a fixed order; what is not filtered is left out. No id has a comma, so
 * several values of a facet are joined by commas. `readFilter` turns the pairs back into an equal filter.
 */
export function filterParams(filter: Filter): readonly (readonly [string, string])[] {
  return [
    ...chosenFacets(filter).map((name) => [name, chosenIn(filter, name).join(",")] as const),
    ...param("fewest", filter.fewest > 1 ? String(filter.fewest) : ""),
    ...param("from", filter.from ?? ""),
    ...param("to", filter.to ?? ""),
    ...param("undated", filter.undated ? "1" : ""),
    ...param("q", filter.text),
  ];
}

/** The filter that an address asks for. Values that the case does not have are named, not applied. */
export function readFilter(index: CaseIndex, params: URLSearchParams): ReadFilter {
  const asked = facetsIn(params).flatMap((name) => valuesIn(params, name).map((value) => ({ name, value })));
  const known = asked.filter(({ name, value }) => isKnownValue(index, name, value));
  const unknown = asked.filter(({ name, value }) => !isKnownValue(index, name, value));
  return {
    filter: {
      ...setFewest(readDates(params, chosen(known)), Number(params.get("fewest"))),
      text: params.get("q") ?? "",
    },
    unknown: [
      ...unknown.map(({ name, value }) => `${name}=${value}`),
      ...unknownFewest(params),
      ...unknownDates(params),
    ],
  };
}

function param(name: string, value: string): (readonly [string, string])[] {
  return value === "" ? [] : [[name, value]];
}

/** Attributes that the case does not have are asked for too, so that they can be named. */
function facetsIn(params: URLSearchParams): readonly FacetName[] {
  return [...COMMON_FACETS, ...new Set([...params.keys()].filter(isAttributeFacet))];
}

function valuesIn(params: URLSearchParams, name: FacetName): string[] {
  return params
    .getAll(name)
    .flatMap((list) => list.split(","))
    .filter((value) => value !== "");
}

function chosen(values: readonly { readonly name: FacetName; readonly value: string }[]): Filter {
  return values.reduce((filter, { name, value }) => {
    const before: readonly string[] = chosenIn(filter, name);
    return chooseValues(filter, name, [...before, value] as FacetValues[typeof name][]);
  }, NO_FILTER);
}

function readDates(params: URLSearchParams, filter: Filter): Filter {
  return {
    ...setDates(filter, readDay(params, "from"), readDay(params, "to")),
    undated: params.get("undated") === "1",
  };
}

function readDay(params: URLSearchParams, name: "from" | "to"): string | null {
  const text = params.get(name);
  return text !== null && isDay(text) ? text : null;
}

function unknownFewest(params: URLSearchParams): string[] {
  const text = params.get("fewest") ?? "";
  return text === "" || /^[1-9]\d{0,8}$/.test(text) ? [] : [`fewest=${text}`];
}

function unknownDates(params: URLSearchParams): string[] {
  return ["from", "to"].flatMap((name) => {
    const text = params.get(name);
    return text === null || text === "" || isDay(text) ? [] : [`${name}=${text}`];
  });
}

function isDay(text: string): boolean {
  return /^-?\d{4}-\d{2}-\d{2}$/.test(text) && daySpan(text) !== null;
}
