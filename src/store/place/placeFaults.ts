import type { CaseIndex } from "../../case/caseIndex.ts";
import { didYouMean } from "../../case/check/nearestName.ts";
import { PAGES, isId, pageAt, segmentsOf } from "./placePath.ts";
import { PLACES, type Segment } from "./places.ts";

/** What keeps a path, such as `/actor/china`, from being a place in the case; nothing for a place. */
export function placeFaults(index: CaseIndex, path: string): readonly string[] {
  const segments = segmentsOf(path);
  const [first] = segments;
  const near = FORMS.filter(([own]) => own === first);
  if (near.length === 0) return [`no page "${first}"${didYouMean(first ?? "", firstSegments())}`];
  const page = pageAt(segments);
  if (page === undefined) return [`no place "${path}": write ${near.map(formText).join(" or ")}`];
  const form: readonly Segment[] = PLACES[page].segments;
  return form.flatMap((part, at) => idFaults(index, part, segments[at] ?? ""));
}

const FORMS: readonly (readonly Segment[])[] = PAGES.map((page) => PLACES[page].segments);

function firstSegments(): readonly string[] {
  return [...new Set(FORMS.flatMap(([first]) => (typeof first === "string" ? [first] : [])))];
}

function formText(form: readonly Segment[]): string {
  return `/${form.map((part) => (isId(part) ? `:${part.of}` : part)).join("/")}`;
}

function idFaults(index: CaseIndex, part: Segment, id: string): string[] {
  if (!isId(part)) return [];
  const known: ReadonlyMap<string, unknown> = index[`${part.of}s`];
  return known.has(id) ? [] : [`no ${part.of} "${id}"${didYouMean(id, [...known.keys()])}`];
}
