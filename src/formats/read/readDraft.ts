import { hasFields } from "../../case/check/caseDraft.ts";
import { faultOfAll, shortened } from "../../case/check/fault.ts";
import { tooManyFaults } from "./caseLimits.ts";
import { parseJson } from "./parseJson.ts";
import { type ReadDraft, todaysDraft } from "./todaysDraft.ts";
import { unfoldStatements } from "./unfoldStatements.ts";

/** What came of reading a file, before its case is checked. */
export type ReadFile = ReadDraft | "nothing" | "wrongEncoding";

/** A draft in the bytes of a file; or that the file is empty, or no text that can be told. Never throws. */
export function draftFromBytes(bytes: ArrayBuffer): ReadFile {
  const text = decodeText(bytes);
  if (text === null) return "wrongEncoding";
  return text.trim() === "" ? "nothing" : draftFromText(text);
}

/** A draft in a text that anybody may have written, or what keeps it from being one. */
export function draftFromText(text: string): ReadDraft {
  const json = parseJson(text);
  return json.ok ? draftFromJson(json.value) : { ok: false, faults: json.faults };
}

/** The same for JSON that was read already. */
export function draftFromJson(json: unknown): ReadDraft {
  if (hasFields(json)) return listedDraft(todaysDraft(json));
  return {
    ok: false,
    faults: [faultOfAll(`expected Object, found ${shortened(JSON.stringify(json) ?? String(json))}`)],
  };
}

/** The same draft with its statements one by one, unless there are too many. */
function listedDraft(read: ReadDraft): ReadDraft {
  if (!read.ok) return read;
  const faults = tooManyFaults(read.draft.statements);
  return faults.length > 0 ? { ok: false, faults } : unfoldStatements(read.draft);
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
