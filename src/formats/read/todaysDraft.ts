import { CASE_FORMAT } from "../../case/case.ts";
import type { CaseDraft } from "../../case/check/caseDraft.ts";
import { type Fault, shortened } from "../../case/check/fault.ts";

/** A draft to be checked, or what keeps a file from being read at all. */
export type ReadDraft =
  | { readonly ok: true; readonly draft: CaseDraft }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const EARLIER_FORMAT = "standpoint-case/1";

/**
 * A draft in today's format: what version 1 could say, version 2 says in the same way. Of a file in an unknown format
 * nothing else can be told; a draft that names no format is left as it is.
 */
export function todaysDraft(draft: CaseDraft): ReadDraft {
  const { format } = draft;
  if (typeof format !== "string" || format === CASE_FORMAT) return { ok: true, draft };
  if (format === EARLIER_FORMAT) return { ok: true, draft: { ...draft, format: CASE_FORMAT } };
  const problem = `${shortened(JSON.stringify(format))} cannot be read; "${CASE_FORMAT}" and "${EARLIER_FORMAT}" can`;
  return { ok: false, faults: [{ place: { path: ["format"] }, problem }] };
}
