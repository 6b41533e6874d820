import type { CaseIndex } from "../../case/caseIndex.ts";
import { didYouMean } from "../../case/check/nearestName.ts";
import { ID_SEGMENTS, PLACE_FORMS, formOf, isIdSegment } from "./placeForms.ts";

/** What keeps a path, such as `/actor/china`, from being a place in the case; nothing for a place. */
export function placeFaults(index: CaseIndex, path: string): readonly string[] {
  const segments = path.replaceAll(/^\/|\/$/g, "").split("/");
  const [page = ""] = segments;
  const near = PLACE_FORMS.filter(([first]) => first === page);
  if (near.length === 0) return [`no page "${page}"${didYouMean(page, pages())}`];
  const form = formOf(segments);
  if (form === undefined)
    return [`no place "${path}": write ${near.map((one) => `/${one.join("/")}`).join(" or ")}`];
  return form.flatMap((part, at) => idFaults(index, part, segments[at] ?? ""));
}

function pages(): string[] {
  return [...new Set(PLACE_FORMS.map(([page = ""]) => page))].filter((page) => page !== "");
}

function idFaults(index: CaseIndex, part: string, id: string): string[] {
  if (!isIdSegment(part)) return [];
  const known: ReadonlyMap<string, unknown> = index[ID_SEGMENTS[part]];
  return known.has(id) ? [] : [`no ${part.slice(1)} "${id}"${didYouMean(id, [...known.keys()])}`];
}
