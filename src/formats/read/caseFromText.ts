import { CASE_FORMAT } from "../../case/case.ts";
import { type CaseDraft, hasFields } from "../../case/check/caseDraft.ts";
import { type CheckedCase, checkCase } from "../../case/check/checkCase.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";
import { parseJson } from "./parseJson.ts";

type ReadDraft =
  | { readonly ok: true; readonly draft: CaseDraft }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The case in the text of a case file that anybody may have written, or all that keeps it from being one. Never throws. */
export function caseFromText(text: string): CheckedCase {
  const json = parseJson(text);
  return json.ok ? caseFromJson(json.value) : { ok: false, faults: [json.fault] };
}

/** The same for JSON that was read already. */
export function caseFromJson(json: unknown): CheckedCase {
  const read = readDraft(json);
  return read.ok ? checkCase(read.draft) : read;
}

function readDraft(json: unknown): ReadDraft {
  if (hasFields(json)) return { ok: true, draft: migrated(json) };
  return {
    ok: false,
    faults: [faultOfAll(`expected Object, found ${JSON.stringify(json) ?? String(json)}`)],
  };
}

/** A draft in today's format: whatever version 1 could say, version 2 says in the same way. */
function migrated(draft: CaseDraft): CaseDraft {
  return draft.format === "standpoint-case/1" ? { ...draft, format: CASE_FORMAT } : draft;
}

/** The text of a file, by its byte order mark or else as UTF-8; null if its bytes are not that, so that no letter is guessed. A zero tells of UTF-16 without its mark. */
export function decodeText(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder(encodingOf(new Uint8Array(bytes)), { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** The marks of UTF-16, which Windows' Notepad calls Unicode. Source: WHATWG, Encoding, "BOM sniff". */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
