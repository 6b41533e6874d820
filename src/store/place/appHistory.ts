import type { Address } from "../nameHandling.ts";
import type { Visit } from "./useHere.ts";

interface Going {
  /** Whether Back passes over the address that is left. */
  readonly replace?: boolean;
  /** What is given along to the page there. */
  readonly state?: unknown;
}

/** Where the app is, and where it has been. */
export interface AppHistory {
  /** The address at which it is; the same object until it goes on. */
  readonly location: Visit;
  /** Goes to an address at once, or as many visits on, or back, in the time that the browser takes. */
  readonly navigate: (to: Address | string | number, going?: Going) => void;
  /** Tells of each visit, also those that the browser leads to. Returns the function that stops it. */
  readonly subscribe: (listener: (visit: Visit) => void) => () => void;
  /** What a link to an address within the app has in its `href`. */
  readonly hrefOf: (to: Address | string) => string;
}

/** Where the visits are kept. */
interface Shelf {
  readonly read: () => Visit;
  readonly write: (visit: Visit, replace: boolean) => void;
  readonly move: (by: number) => void;
  /** Is told what to call when the visit is another one than was written. */
  readonly onMove: (listener: () => void) => void;
  readonly hrefOf: (path: string) => string;
}

/** What the visit has for a key with which the page was opened. */
const FIRST_KEY = "default";
/** What later visits have that were given none, as those whose address was typed in. */
const LATER_KEY = "later";

/** The history behind the hash of a page, so that any static host will do. */
export function hashHistory(page: Window = window): AppHistory {
  const hasBase = page.document.querySelector("base[href]") !== null;
  return historyOf({
    read: () => visitTo(page.location.hash.slice(1), kept(page.history.state)),
    write: ({ pathname, search, key, state }, replace) => {
      const href = `#${pathname}${search}`;
      try {
        page.history[replace ? "replaceState" : "pushState"]({ usr: state, key }, "", href);
      } catch {
        // Safari refuses more than a hundred in half a minute, but lets the address be gone to.
        page.location[replace ? "replace" : "assign"](href);
      }
    },
    move: (by) => page.history.go(by),
    onMove: (listener) => page.addEventListener("popstate", listener),
    // A base would lead a bare hash to another page.
    hrefOf: (path) => `${hasBase ? page.location.href.replace(/#.*/, "") : ""}#${path}`,
  });
}

/** A history that no address shows and that ends with the page, for where none can be written; begins with the last of `paths`. */
export function memoryHistory(paths: readonly [string, ...string[]] = ["/"]): AppHistory {
  let visits = paths.map((path) => visitTo(path, {}));
  let at = visits.length - 1;
  let tell = () => {};
  return historyOf({
    read: () => visits[at] ?? visitTo("/", {}),
    write: (visit, replace) => {
      if (!replace) at += 1;
      visits = [...visits.slice(0, at), visit];
    },
    move: (by) => {
      at = Math.min(Math.max(at + by, 0), visits.length - 1);
      tell();
    },
    onMove: (listener) => {
      tell = listener;
    },
    hrefOf: (path) => path,
  });
}

function historyOf(shelf: Shelf): AppHistory {
  const listeners = new Set<(visit: Visit) => void>();
  let location = shelf.read();
  const arrive = () => {
    const visit = shelf.read();
    location = visit.key === FIRST_KEY ? { ...visit, key: LATER_KEY } : visit;
    for (const listener of listeners) listener(location);
  };
  shelf.onMove(arrive);
  return {
    get location() {
      return location;
    },
    navigate: (to, { replace = false, state = null } = {}) => {
      if (typeof to === "number") return shelf.move(to);
      shelf.write(visitTo(textOf(to), { usr: state, key: freshKey() }), replace);
      arrive();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hrefOf: (to) => shelf.hrefOf(textOf(to)),
  };
}

/** What a browser keeps with a visit. */
interface Kept {
  readonly usr?: unknown;
  readonly key?: string;
}

function kept(state: unknown): Kept {
  return typeof state === "object" && state !== null ? state : {};
}

function visitTo(path: string, { usr = null, key = FIRST_KEY }: Kept): Visit {
  const [whole = ""] = path.split("#");
  const at = whole.indexOf("?");
  const pathname = at === -1 ? whole : whole.slice(0, at);
  return {
    pathname: pathname.startsWith("/") ? pathname : `/${pathname}`,
    search: at === -1 || at === whole.length - 1 ? "" : whole.slice(at),
    key,
    state: usr,
  };
}

function textOf(to: Address | string): string {
  return typeof to === "string" ? to : to.pathname + to.search;
}

function freshKey(): string {
  return Math.random().toString(36).slice(2, 10);
}
