import { jsonFault } from "./jsonFault.ts";

/**
 * The value of a JSON text.
 * @throws a sentence that names line and column of what is wrong.
 */
export function parseJson(text: string): unknown {
  const sound = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(sound);
  } catch (error) {
    const at = jsonFault(sound);
    if (at === null) throw error;
    throw new SyntaxError(`${placeOf(sound, at)}: ${whatStandsThere(sound, at)}`, { cause: error });
  }
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function whatStandsThere(text: string, at: number): string {
  const character = text[at];
  if (character === undefined) return "the file ends before its JSON is complete";
  return `this is not JSON: unexpected ${JSON.stringify(character)}`;
}
