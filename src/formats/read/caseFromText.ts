import { hasFields } from "../../case/check/caseDraft.ts";
import { type CheckedCase, checkCase } from "../../case/check/checkCase.ts";
import { faultOfAll } from "../../case/check/fault.ts";
import { parseJson } from "./parseJson.ts";
import { type ReadDraft, todaysDraft } from "./todaysDraft.ts";

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
  if (hasFields(json)) return todaysDraft(json);
  return {
    ok: false,
    faults: [faultOfAll(`expected Object, found ${JSON.stringify(json) ?? String(json)}`)],
  };
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
