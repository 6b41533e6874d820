import type { Case } from "../../case/case.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";
import { hasFields } from "../../case/check/caseDraft.ts";
import { caseFromJson } from "./caseFromText.ts";
import { parseJson } from "./parseJson.ts";

/** A case that a page was saved with. */
export interface CarriedCase {
  readonly case: Case;
  /** Where in the case it opens: path and choices, without the case’s id; "" for the case as it opens by itself. */
  readonly start: string;
}

/** What came of reading it. */
type ReadCarried =
  | { readonly ok: true; readonly carried: CarriedCase }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The case in the JSON that a page was saved with, or all that keeps it from being one: a file goes through many hands. Never throws. */
export function readCarried(text: string): ReadCarried {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: json.faults };
  if (!hasFields(json.value)) return { ok: false, faults: [faultOfAll("is no saved case")] };
  const { start } = json.value;
  const read = caseFromJson(json.value["case"]);
  return read.ok ? { ok: true, carried: { case: read.case, start: soundStart(start) } } : read;
}

/** Where a case opens as somebody wrote it; "" for what is no place in a case. */
export function soundStart(start: unknown): string {
  return typeof start === "string" && /^[/?]/.test(start) && !/[\p{Cc}\u2028\u2029]/u.test(start)
    ? start
    : "";
}
