import type { Display } from "../store/explorerState.ts";
import type { Lesson } from "./lesson.ts";
import type { Address } from "./stepAddress.ts";

/**
 * Where a lesson begins: at its first step, named as shortly as may be for a QR code. Where names are hidden that is said
 * with the whole state of the step, since an address that says more than the step says all.
 */
export function lessonStart(
  base: string,
  { steps }: Pick<Lesson, "steps">,
  { names, seed, present }: Pick<Display, "names" | "seed" | "present">,
): Address {
  const shown = present ? { present: "1" } : {};
  if (names) return { pathname: base, search: searchOf(shown) };
  const [path = "", search = ""] = (steps[0]?.state ?? "").split("?");
  const stated = Object.fromEntries(new URLSearchParams(search));
  const hidden = { names: "0", ...(seed !== null && { seed }) };
  return { pathname: base + path.replace(/\/$/, ""), search: searchOf({ ...stated, ...hidden, ...shown }) };
}

function searchOf(params: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(params).toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
