import type { CasePlace } from "./places.ts";
import { NO_FILTER } from "../../filter/filter.ts";
import { shareLink } from "./shareLink.ts";
import { placePath } from "./placePath.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { formatSearch } from "../explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../explorerState.ts";

/**
 * The address of a place for a class: no filter, nothing chosen but what is given, and, where they are hidden, without
 * names for everyone. Short, since it becomes a QR code.
 */
export function classAddress(
  { index, display }: Pick<Explorer, "index" | "display">,
  page: string,
  place: CasePlace,
  chosen: Partial<Display> = {},
): string {
  return shareLink({ page, path: placePath(index.case.id, place), search: classSearch(display, chosen) });
}

/** The search part of such an address. */
export function classSearch({ names, seed }: Display, chosen: Partial<Display> = {}): string {
  return formatSearch({ filter: NO_FILTER, display: { ...DEFAULT_DISPLAY, names, seed, ...chosen } });
}
