import { NO_FILTER } from "../../filter/filter.ts";
import { type Known, formatSearch, readSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../../store/explorerState.ts";
import type { Address } from "../../store/nameHandling.ts";

/** What belongs to the screen and the page around it, and so goes along from step to step. */
const OF_SCREEN = ["present", "embed", "controls", "theme", "v", "api"] as const satisfies (keyof Display)[];

/** What goes along too, where the state does not say it itself: whether names are hidden, and by which seed. */
const CARRIED = [...OF_SCREEN, "names", "seed"] as const satisfies (keyof Display)[];

/** What goes with an address that a link to a step made: it asks for the step's state, also where the step is on already. */
export const ASKS_STATE = { asks: "state" } as const;

/** The address of a step that begins at `base`, in the state that it is about, on the screen that there is. */
export function stepAddress(base: string, state: string, display: Display): Address {
  const { pathname, search } = stateAddress(state);
  const stated = stateParams(state);
  const carried = [...carriedParams(display)].filter(([name]) => !stated.has(name));
  const parts = [search.slice(1), new URLSearchParams(carried).toString()].filter((part) => part !== "");
  return {
    pathname: base + pathname.replace(/\/$/, ""),
    search: parts.length === 0 ? "" : `?${parts.join("&")}`,
  };
}

function carriedParams(display: Display): URLSearchParams {
  const carried = Object.fromEntries(CARRIED.map((name) => [name, display[name]]));
  return new URLSearchParams(
    formatSearch({ filter: NO_FILTER, display: { ...DEFAULT_DISPLAY, ...carried } }),
  );
}

/** The state of a step as an address within the case: `/quiz` and `?seed=4`. */
export function stateAddress(state: string): Address {
  const [pathname = "", ...rest] = state.split("?");
  return { pathname, search: rest.length === 0 ? "" : `?${rest.join("?")}` };
}

/** What the state of a step says, by parameter. */
export function stateParams(state: string): URLSearchParams {
  return new URLSearchParams(stateAddress(state).search);
}

/** Whether a step hides names by its own state. */
export function hidesNames(state: string): boolean {
  return stateParams(state).get("names") === "0";
}

/** Whether an address names a step alone and nothing of what is shown in it but whether names are, so that the step decides on that. */
export function isBare({ pathname, search }: Address, base: string): boolean {
  const names = [...new URLSearchParams(search).keys()];
  return pathname === base && names.every((name) => (CARRIED as readonly string[]).includes(name));
}

/**
 * Whether two addresses show the same in the case, on whatever screen. Where names are hidden, ids are too, so that those
 * in one address may stand for others in the other: then they are left out.
 */
export function showsAlike(known: Known, one: Address, other: Address): boolean {
  return shownAt(known, one) === shownAt(known, other);
}

function shownAt(known: Known, { pathname, search }: Address): string {
  const { filter, display } = readSearch(known, search);
  const screen = Object.fromEntries(
    [...OF_SCREEN, "pane" as const].map((name) => [name, DEFAULT_DISPLAY[name]]),
  );
  const hidden = display.names ? {} : { actors: [], changes: [], pins: [] };
  const path = display.names ? pathname : pathname.split("/").slice(0, HIDING_SEGMENTS).join("/");
  return path + formatSearch({ filter, display: { ...display, ...screen, ...hidden } });
}

/** `/case/lesson/step/page`, with what comes before the first slash. */
const HIDING_SEGMENTS = 5;
