import type { Case } from "../case.ts";
import type { Path } from "./fault.ts";

/** Something in the making: each of its fields may be missing, or hold what it cannot hold. */
export type Draft<Of> = { readonly [Field in keyof Of]?: unknown };

/** What may become a case. Whoever reads a file, imports or edits builds one, and `checkCase` tells what is wrong with it. */
export type CaseDraft = Draft<Case>;

export type Fields = Readonly<Record<string, unknown>>;

/** An entry of a list in a draft, and the way to it. */
export interface PlacedFields {
  readonly path: Path;
  readonly fields: Fields;
}

/** Whether something has fields at all, and so can be a draft of anything. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The entries with fields in what may be a list, each with its way from the outside. */
export function placedEntries(list: unknown, path: Path): readonly PlacedFields[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, at) =>
    hasFields(entry) ? [{ path: [...path, at], fields: entry }] : [],
  );
}
