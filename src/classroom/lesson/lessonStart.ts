import { NO_FILTER } from "../../filter/filter.ts";
import { formatSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../../store/explorerState.ts";
import type { Address } from "../../store/naming.ts";

/**
 * Where a lesson begins: at its first step, named as shortly as may be for a QR code; where names are hidden, with that
 * and the seed of the stand-ins.
 */
export function lessonStart(
  base: string,
  { names, seed, present }: Pick<Display, "names" | "seed" | "present">,
): Address {
  const display = { ...DEFAULT_DISPLAY, names, seed: names ? null : seed, present };
  return { pathname: base, search: formatSearch({ filter: NO_FILTER, display }) };
}
