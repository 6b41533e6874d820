/** What is known of a text that is kept, without reading it. */
export interface KeptText {
  readonly id: string;
  readonly title: string;
  /** The day on which it was kept, `2022-08-31`. */
  readonly day: string;
}

/** Texts that this browser keeps for longer than the page lasts. Nothing is kept before `keep` is called; nothing throws. */
export interface TextShelf {
  /** Whether it is worth asking; in a sandboxed frame merely touching the browser’s data base throws. */
  readonly mayKeep: () => boolean;
  /** The texts in the order of their titles; null where the browser does not say. */
  readonly list: () => Promise<readonly KeptText[] | null>;
  /** A text by its id; null where there is none, or the browser does not give it. */
  readonly find: (id: string) => Promise<string | null>;
  /** Keeps a text in place of the former with the same id, and tells whether the browser does. */
  readonly keep: (kept: KeptText, text: string) => Promise<boolean>;
  /** Tells whether it is gone. */
  readonly forget: (id: string) => Promise<boolean>;
}

const VERSION = 1;
/** Apart, so that a list need not read whole texts. */
const NAMES = "names";
const TEXTS = "texts";

/** A shelf in the data base of that name, of whatever `open` gives. */
export function makeTextShelf(name: string, open: () => IDBFactory | undefined): TextShelf {
  const base = () => inTime(openBase(open(), name));
  const attempt = async <Result>(
    mode: IDBTransactionMode,
    act: (stores: IDBTransaction) => IDBRequest<Result>,
  ): Promise<{ readonly result: Result } | null> => {
    try {
      const opened = await base();
      try {
        const stores = opened.transaction([NAMES, TEXTS], mode);
        const whole = completed(stores);
        const result = await settled(act(stores));
        await whole;
        return { result };
      } finally {
        opened.close();
      }
    } catch {
      return null;
    }
  };
  return {
    mayKeep: () => isThere(open),
    list: async () => {
      const names = (await attempt("readonly", (at) => at.objectStore(NAMES).getAll()))?.result;
      const kept: readonly KeptText[] | undefined = names?.filter(isKeptText);
      return kept?.toSorted((one, other) => one.title.localeCompare(other.title)) ?? null;
    },
    find: async (id) => {
      const found = await attempt("readonly", (at) => at.objectStore(TEXTS).get(id));
      return typeof found?.result === "string" ? found.result : null;
    },
    keep: async ({ id, title, day }, text) => {
      const put = (at: IDBTransaction) => {
        at.objectStore(NAMES).put({ id, title, day });
        return at.objectStore(TEXTS).put(text, id);
      };
      return (await attempt("readwrite", put)) !== null;
    },
    forget: async (id) => {
      const remove = (at: IDBTransaction) => {
        at.objectStore(NAMES).delete(id);
        return at.objectStore(TEXTS).delete(id);
      };
      return (await attempt("readwrite", remove)) !== null;
    },
  };
}

function isThere(open: () => IDBFactory | undefined): boolean {
  try {
    return open() !== undefined;
  } catch {
    return false;
  }
}

function openBase(factory: IDBFactory | undefined, name: string): IDBOpenDBRequest {
  if (factory === undefined) throw new Error("This browser has no data base.");
  const opening = factory.open(name, VERSION);
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore(NAMES, { keyPath: "id" });
    opening.result.createObjectStore(TEXTS);
  });
  return opening;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(request.error ?? new Error("The data base does not answer."));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", fail);
    request.addEventListener("blocked", fail);
  });
}

/** Some browsers never say whether they open a data base: nobody waits longer for it than so many milliseconds. */
const PATIENCE = 3000;

/** What is opened in time; what comes later is closed, as nobody would. */
async function inTime(opening: IDBOpenDBRequest): Promise<IDBDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = settled(opening);
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The data base does not answer."));
      void opened.then((late) => late.close()).catch(() => {});
    }, PATIENCE);
  });
  return Promise.race([opened, tooLate]).finally(() => clearTimeout(timer));
}

/** Only when all of it is done has a full disk been told. */
function completed(stores: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(stores.error ?? new Error("The data base keeps nothing."));
    stores.addEventListener("complete", () => resolve());
    stores.addEventListener("abort", fail);
    stores.addEventListener("error", fail);
  });
}

/** Others may have written there. */
function isKeptText(entry: unknown): entry is KeptText {
  const { id, title, day } = (entry ?? {}) as Readonly<Record<keyof KeptText, unknown>>;
  return [id, title, day].every((part) => typeof part === "string");
}
