import { type CheckedCase, checkCase } from "../../case/check/checkCase.ts";
import { draftFromJson, draftFromText } from "./readDraft.ts";
import type { ReadDraft } from "./todaysDraft.ts";

/** The case in the text of a case file that anybody may have written, or all that keeps it from being one. Never throws. */
export function caseFromText(text: string): CheckedCase {
  return caseOf(draftFromText(text));
}

/** The same for JSON that was read already. */
export function caseFromJson(json: unknown): CheckedCase {
  return caseOf(draftFromJson(json));
}

/** The same for a draft that was read already. */
export function caseOf(read: ReadDraft): CheckedCase {
  return read.ok ? checkCase(read.draft) : read;
}
