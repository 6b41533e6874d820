import { type AttributeFacet, attributeOf, isAttributeFacet } from "../../case/attribute.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";

/** What every list of statements can be grouped by. */
export const GROUPS = ["none", "proposition", "actor"] as const;

/** What the list is grouped by: also what the case asks about its actors. */
export type Group = (typeof GROUPS)[number] | AttributeFacet;

/** What the rows of the matrix stand under headings by; null where they follow the axis alone. */
export type RowsBy = "kind" | AttributeFacet | null;

export function readGroupBy(index: CaseIndex, text: string | null): Group {
  return readAttribute(index, text) ?? GROUPS.find((group) => group === text) ?? GROUPS[0];
}

export function readRowsBy(index: CaseIndex, text: string | null): RowsBy {
  return text === "kind" ? text : readAttribute(index, text);
}

/** Headings that an address asks for and the case does not have. */
export function unknownHeadings(index: CaseIndex, params: URLSearchParams): readonly string[] {
  return ["group", "by"].flatMap((name) => {
    const text = params.get(name);
    const isUnknown = text !== null && isAttributeFacet(text) && readAttribute(index, text) === null;
    return isUnknown ? [`${name}=${text}`] : [];
  });
}

function readAttribute({ attributes }: CaseIndex, text: string | null): AttributeFacet | null {
  if (text === null || !isAttributeFacet(text)) return null;
  return attributes.has(attributeOf(text)) ? text : null;
}
