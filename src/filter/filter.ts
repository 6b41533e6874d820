import { type CaseIndex, FACET_NAMES, type FacetName, type FacetValues } from "../case/caseIndex.ts";
import { daySpan } from "../case/daySpan.ts";

/** The values chosen in each facet, ascending and each once; none chosen means that the facet does not filter. */
export type Choices = { readonly [Name in FacetName]: readonly FacetValues[Name][] };

/** Which statements count. Facets, dates and text must all hold; within a facet one chosen value is enough. */
export interface Filter extends Choices {
  /** Actors with fewer statements in the whole case do not count; 1 for all actors. */
  readonly fewest: number;
  /** First day that counts, as YYYY-MM-DD; null for no bound. */
  readonly from: string | null;
  /** Last day that counts, as YYYY-MM-DD; null for no bound. */
  readonly to: string | null;
  /** Whether statements without a date count too when there is a bound. */
  readonly undated: boolean;
  /** What must be found in a statement's words; empty for anything. */
  readonly text: string;
}

/** The parts of a filter that can be loosened one by one. */
export type FilterPart = FacetName | "fewest" | "date" | "text";
export const FILTER_PARTS: readonly FilterPart[] = [...FACET_NAMES, "fewest", "date", "text"];

export const NO_FILTER: Filter = {
  proposition: [],
  stance: [],
  commitment: [],
  kind: [],
  attribution: [],
  naming: [],
  fewest: 1,
  from: null,
  to: null,
  undated: false,
  text: "",
};

/** The filter with a value of a facet chosen, or no longer chosen if it was. */
export function toggleValue<Name extends FacetName>(
  filter: Filter,
  name: Name,
  value: FacetValues[Name],
): Filter {
  const chosen = filter[name] as readonly FacetValues[Name][];
  const others = chosen.filter((other) => other !== value);
  return chooseValues(filter, name, others.length < chosen.length ? others : [...others, value]);
}

/** The filter with exactly these values of a facet chosen. */
export function chooseValues<Name extends FacetName>(
  filter: Filter,
  name: Name,
  values: readonly FacetValues[Name][],
): Filter {
  return { ...filter, [name]: [...new Set(values)].toSorted() };
}

/** The filter without actors who make fewer statements; anything but a whole number over 1 leaves out nobody. */
export function setFewest(filter: Filter, fewest: number): Filter {
  return { ...filter, fewest: Number.isSafeInteger(fewest) && fewest > 1 ? fewest : 1 };
}

/** The filter with other bounds; a pair the wrong way round is turned. */
export function setDates(filter: Filter, from: string | null, to: string | null): Filter {
  if (from !== null && to !== null && isBefore(to, from)) return { ...filter, from: to, to: from };
  return { ...filter, from, to };
}

/** Whether a day comes before another; years before 0 count backwards, so that their texts do not tell. */
function isBefore(one: string, other: string): boolean {
  const [first, second] = [daySpan(one)?.first, daySpan(other)?.first];
  return first === undefined || second === undefined ? one < other : first < second;
}

/** The filter without one of its parts. */
export function loosen(filter: Filter, part: FilterPart): Filter {
  if (part === "text") return { ...filter, text: "" };
  if (part === "fewest") return { ...filter, fewest: 1 };
  if (part === "date") return { ...filter, from: null, to: null, undated: false };
  return { ...filter, [part]: [] };
}

/** The parts that leave something out, in the order of the controls. */
export function activeParts(filter: Filter): FilterPart[] {
  return FILTER_PARTS.filter((part) => isActive(filter, part));
}

function isActive(filter: Filter, part: FilterPart): boolean {
  if (part === "text") return filter.text.trim() !== "";
  if (part === "fewest") return filter.fewest > 1;
  if (part === "date") return filter.from !== null || filter.to !== null;
  return filter[part].length > 0;
}

/** Whether the case has a statement with this value of the facet, so that choosing it makes sense. */
export function isKnownValue(index: CaseIndex, name: FacetName, value: string): boolean {
  return (index.facets[name] as ReadonlyMap<string, unknown>).has(value);
}
