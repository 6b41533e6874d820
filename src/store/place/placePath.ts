import type { CaseId } from "../../case/case.ts";
import { type CasePlace, type IdSegment, PLACES, type Page, type Segment, rowOf } from "./places.ts";

/** What a path names: a case, perhaps a step of a lesson, and a place; null where there is no such place. */
export interface PathParts {
  readonly caseId: string;
  readonly step: string | undefined;
  readonly place: CasePlace | null;
}

const LESSON = "lesson";

/**
 * The path of a place, without what is filtered: `/xinjiang-report-2022/actor/wang-yi`. Within a step of a lesson places
 * keep to that step: `/xinjiang-report-2022/lesson/2/actor/wang-yi`.
 */
export function placePath(caseId: CaseId, place: CasePlace, step?: string): string {
  const ids: Readonly<Record<string, string>> = place;
  const own = rowOf(place).segments.map((part) =>
    isId(part) ? encodeURIComponent(ids[part.name] ?? "") : part,
  );
  return ["", encodeURIComponent(caseId), ...(step === undefined ? [] : [LESSON, step]), ...own].join("/");
}

/** What a path names, whoever wrote it. */
export function readPath(pathname: string): PathParts {
  const segments = segmentsOf(pathname).map(decodedSegment);
  const start = placeStart(segments);
  return {
    caseId: segments[0] ?? "",
    step: start === 1 ? undefined : segments[2],
    place: placeAt(segments.slice(start)),
  };
}

/** The segments of a path, without what is empty at its ends. */
export function segmentsOf(path: string): readonly string[] {
  const all = path.split("/");
  const last = all.findLastIndex((segment) => segment !== "");
  return all.slice(all[0] === "" ? 1 : 0, last + 1);
}

/** Which of the segments of a path is the first of a place in the case. */
export function placeStart([, first = "", step]: readonly string[]): number {
  return first.toLowerCase() === LESSON && step !== undefined ? 3 : 1;
}

/** The pages of a case. */
export const PAGES: readonly Page[] = Object.keys(PLACES).filter(isPage);

function isPage(name: string): name is Page {
  return name in PLACES;
}

/** The page to which segments within a case lead. */
export function pageAt(segments: readonly string[]): Page | undefined {
  return PAGES.find((page) => fits(PLACES[page].segments, segments));
}

/** The path of a page within a case as the router has it: `position/:actor/:proposition`. */
export function pathPattern(page: Page): string {
  const form: readonly Segment[] = PLACES[page].segments;
  return form.map((part) => (isId(part) ? `:${part.name}` : part)).join("/");
}

function fits(own: readonly Segment[], segments: readonly string[]): boolean {
  return own.length === segments.length && own.every((part, at) => fitsPart(part, segments[at] ?? ""));
}

function fitsPart(part: Segment, segment: string): boolean {
  return isId(part) ? segment !== "" : part === segment.toLowerCase();
}

/** Whether a segment of a place is an id. */
export function isId(part: Segment | undefined): part is IdSegment {
  return typeof part === "object";
}

function placeAt(segments: readonly string[]): CasePlace | null {
  const page = pageAt(segments);
  if (page === undefined) return null;
  const ids = PLACES[page].segments.flatMap((part, at) => (isId(part) ? [[part.name, segments[at]]] : []));
  return { page, ...Object.fromEntries(ids) } as CasePlace;
}

/** A segment with the letters that codes stand for; as it is where they stand for none. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
