import type { Case } from "../../case/case.ts";
import { CaseError, type Fault } from "../../case/check/fault.ts";
import { parseCase } from "../../case/check/parseCase.ts";
import { parseJson } from "./parseJson.ts";

/** A case that could be read, or all that keeps it from being one. */
export type ReadCase = { readonly case: Case } | { readonly faults: readonly Fault[] };

/** Reads the text of a case file that anybody may have written. Never throws. */
export function readCaseText(text: string): ReadCase {
  try {
    return { case: parseCase(parseJson(text)) };
  } catch (error) {
    if (error instanceof CaseError) return { faults: error.faults };
    return { faults: [{ place: "", problem: error instanceof Error ? error.message : String(error) }] };
  }
}
