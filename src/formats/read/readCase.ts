import type { CheckedCase } from "../../case/check/checkCase.ts";
import { caseOf } from "./caseFromText.ts";
import { type ReadFile, draftFromBytes, draftFromText } from "./readDraft.ts";

/** What came of reading a file or a text and checking its case. */
export type ReadCase = CheckedCase | Extract<ReadFile, string>;

/** The case in the bytes of a file or in a text, or what keeps them from being one. Never throws. */
export function readCase(given: ArrayBuffer | string): ReadCase {
  const read = typeof given === "string" ? draftFromPasted(given) : draftFromBytes(given);
  return typeof read === "string" ? read : caseOf(read);
}

function draftFromPasted(text: string): ReadFile {
  return text.trim() === "" ? "nothing" : draftFromText(text);
}
