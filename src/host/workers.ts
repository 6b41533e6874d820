/** How long a worker may keep silent before it counts as one that does not come, in milliseconds. Its script is in the page already. */
const PATIENCE = 5000;
/** What a worker said while the page was busy itself is heard before that. */
const HEARING = 200;

interface Workers {
  /**
   * A worker that has said it is there, by a message as its script ends. Rejects where none comes: the browser, or the
   * policy of the page, allows none, its script fails, or nothing is heard of it; after that at once, without asking again.
   */
  readonly start: (Apart: new () => Worker) => Promise<Worker>;
  /** Whether none has come, so that all is worked out on the page. */
  readonly areRefused: () => boolean;
  /** Tells when that becomes known. Returns the function that stops it. */
  readonly onRefused: (listener: () => void) => () => void;
}

export function makeWorkers(): Workers {
  let areRefused = false;
  const listeners = new Set<() => void>();
  return {
    areRefused: () => areRefused,
    onRefused: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async (Apart) => {
      if (areRefused) throw new Error("No worker may run here.");
      try {
        return await comingOf(new Apart());
      } catch (error) {
        areRefused = true;
        for (const tell of listeners) tell();
        throw error;
      }
    },
  };
}

/** The workers of this page. */
export const workers = makeWorkers();

function comingOf(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      worker.terminate();
      reject(new Error("No worker has come."));
    };
    let timer = setTimeout(() => (timer = setTimeout(fail, HEARING)), PATIENCE);
    const settle = (then: () => void) => () => {
      clearTimeout(timer);
      then();
    };
    worker.addEventListener(
      "message",
      settle(() => resolve(worker)),
      { once: true },
    );
    worker.addEventListener("error", settle(fail), { once: true });
  });
}

/** Long enough for the page to show that it will be busy itself. */
export function pageDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
