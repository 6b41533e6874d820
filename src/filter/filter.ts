import { type AttributeFacet, type AttributeValueId, isAttributeFacet } from "../case/attribute.ts";
import {
  type CaseIndex,
  COMMON_FACETS,
  type CommonFacet,
  type FacetName,
  type FacetValues,
} from "../case/caseIndex.ts";
import { daySpan } from "../case/daySpan.ts";

/** The values chosen in each facet, ascending and each once; none chosen means that the facet does not filter. */
export type Choices = { readonly [Name in CommonFacet]: readonly FacetValues[Name][] } & {
  /** Absent where none is chosen. */
  readonly [attribute: AttributeFacet]: readonly AttributeValueId[] | undefined;
};

/** Which statements count. Facets, dates and text must all hold; within a facet one chosen value is enough. */
export type Filter = Choices & {
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
};

/** The parts of a filter that can be loosened one by one. */
export type FilterPart = FacetName | "fewest" | "date" | "text";

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
  const chosen = chosenIn(filter, name);
  const others = chosen.filter((other) => other !== value);
  return chooseValues(filter, name, others.length < chosen.length ? others : [...others, value]);
}

/** The filter with exactly these values of a facet chosen. */
export function chooseValues<Name extends FacetName>(
  filter: Filter,
  name: Name,
  values: readonly FacetValues[Name][],
): Filter {
  if (values.length === 0) return unchoose(filter, name);
  return { ...filter, [name]: [...new Set(values)].toSorted() };
}

/** The values chosen in a facet. */
export function chosenIn<Name extends FacetName>(filter: Filter, name: Name): readonly FacetValues[Name][] {
  return (filter[name] ?? []) as readonly FacetValues[Name][];
}

/** A filter has its attributes only where something is chosen, so that equal choices are equal filters. */
function unchoose(filter: Filter, name: FacetName): Filter {
  if (!isAttributeFacet(name)) return { ...filter, [name]: [] };
  return Object.fromEntries(Object.entries(filter).filter(([part]) => part !== name)) as unknown as Filter;
}

/** The facets in which something is chosen: those that every case has, then the case's own by name. */
export function chosenFacets(filter: Filter): readonly FacetName[] {
  const own = Object.keys(filter).filter(isAttributeFacet).toSorted();
  return [...COMMON_FACETS, ...own].filter((name) => chosenIn(filter, name).length > 0);
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
  return unchoose(filter, part);
}

/** The parts that leave something out, in the order of the controls. */
export function activeParts(filter: Filter): FilterPart[] {
  const others = (["fewest", "date", "text"] as const).filter((part) => isActive(filter, part));
  return [...chosenFacets(filter), ...others];
}

function isActive(filter: Filter, part: "fewest" | "date" | "text"): boolean {
  if (part === "text") return filter.text.trim() !== "";
  if (part === "fewest") return filter.fewest > 1;
  return filter.from !== null || filter.to !== null;
}

/** Whether the case has a statement with this value of the facet, so that choosing it makes sense. */
export function isKnownValue(index: CaseIndex, name: FacetName, value: string): boolean {
  return (index.facets[name] as ReadonlyMap<string, unknown> | undefined)?.has(value) === true;
}
