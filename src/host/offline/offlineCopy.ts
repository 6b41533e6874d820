import { namedFile } from "./linkManifest.ts";
import { FORGET, TAKE_OVER } from "./workerMessages.ts";

/** Whether this browser keeps a copy of the site: it cannot, does not, tried in vain, does, or does and a newer one waits. */
export type CopyState = "impossible" | "none" | "failed" | "kept" | "newer";

/** The copy of the site in this browser. Nothing is kept before `keep` is called; nothing throws. */
export interface OfflineCopy {
  readonly state: () => CopyState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly keep: () => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Puts the newer version in place and then reloads the page. */
  readonly takeNewer: () => void;
}

interface Options {
  /** The address of the worker's script; null where the page has none. */
  readonly script: string | null;
  /** In a sandboxed frame merely touching the browser's container throws. */
  readonly open: () => ServiceWorkerContainer | undefined;
  readonly reload: () => void;
}

/** The copy that the worker with this script keeps. It looks at once whether there is one already. */
export function makeOfflineCopy({ script, open, reload }: Options): OfflineCopy {
  const container = script === null ? undefined : opened(open);
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | undefined;
  let state: CopyState = container === undefined ? "impossible" : "none";

  const become = (next: CopyState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const watch = (found: ServiceWorkerRegistration) => {
    registration = found;
    const refresh = () => become(stateOf(found));
    const follow = () => found.installing?.addEventListener("statechange", refresh);
    found.addEventListener("updatefound", follow);
    follow();
    refresh();
  };
  const attempt = (work: Promise<void> | undefined) =>
    work?.catch(() => become("failed")) ?? Promise.resolve();
  const lookUp = async () => {
    const found = await container?.getRegistration();
    // One above this folder belongs to another site.
    if (found !== undefined && found.scope === new URL("./", document.baseURI).href) watch(found);
  };
  const keep = async () => {
    if (container !== undefined && script !== null) watch(await container.register(script));
  };
  const forget = async () => {
    const worker = registration?.active ?? registration?.waiting;
    if (worker) await letGo(worker);
    await registration?.unregister();
    registration = undefined;
    become("none");
  };
  void lookUp().catch(() => {});

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    keep: () => attempt(keep()),
    forget: () => attempt(forget()),
    takeNewer: () => {
      const waiting = registration?.waiting;
      waiting?.addEventListener("statechange", () => {
        if (waiting.state === "activated") reload();
      });
      waiting?.postMessage(TAKE_OVER);
    },
  };
}

/** Milliseconds after which a worker that does not answer is ended, whatever it has kept. */
const MOST_PATIENCE = 3000;

/** Tells a worker to empty the copy and to go, and waits for it: one that is ended from here leaves what it has not deleted yet. */
function letGo(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOST_PATIENCE);
    worker.addEventListener("statechange", () => {
      if (worker.state === "redundant") resolve();
    });
    worker.postMessage(FORGET);
  });
}

/** A worker whose files did not all arrive is neither installing, waiting nor active. */
function stateOf({ installing, waiting, active }: ServiceWorkerRegistration): CopyState {
  if (active !== null) return waiting === null ? "kept" : "newer";
  return installing === null && waiting === null ? "failed" : "none";
}

function opened(open: Options["open"]): ServiceWorkerContainer | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** The copy of this very page's site. */
export const offlineCopy = makeOfflineCopy({
  script: namedFile("worker"),
  open: () => navigator.serviceWorker,
  reload: () => location.reload(),
});
