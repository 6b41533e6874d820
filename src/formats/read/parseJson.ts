import { type Fault, type Path, faultOfAll } from "../../case/check/fault.ts";
import { jsonFault } from "./jsonFault.ts";
import { repeatedFields } from "./bytes/repeatedFields.ts";

/** The value of a JSON text, or what keeps the text from being JSON. */
type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a JSON text; a fault has the line and the column of the first character that does not belong there, or the path of a
 * field that its entry gives twice.
 */
export function parseJson(text: string): ParsedJson {
  const sound = text.replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(sound);
    const faults = repeatedFields(sound, value).map(repetition);
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
  } catch (error) {
    return { ok: false, faults: [faultIn(sound) ?? faultOfAll(messageOf(error))] };
  }
}

function repetition(path: Path): Fault {
  return { place: { path }, problem: "is given twice; keep only one" };
}

/** What is wrong, with its place; null for a text that is nested too deep to tell. */
function faultIn(text: string): Fault | null {
  try {
    const at = jsonFault(text);
    return at === null ? null : faultAt(text, at);
  } catch {
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function faultAt(text: string, at: number): Fault {
  const lines = text.slice(0, at).split("\n");
  return {
    place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    problem: whatStandsThere(text, at),
  };
}

function whatStandsThere(text: string, at: number): string {
  const character = text[at];
  if (character === undefined) return "the file ends before its JSON is complete";
  return `this is not JSON: unexpected ${JSON.stringify(character)}`;
}
