/** A small store of text that never throws: where the browser refuses, it lasts as long as the page. */
export interface SafeStorage {
  readonly get: (key: string) => string | null;
  /** Tells whether the browser keeps it for longer than the page lasts. */
  readonly set: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
}

/** Storage over whatever `open` gives; in a sandboxed frame merely touching the browser's storage throws. */
export function makeSafeStorage(open: () => Storage): SafeStorage {
  const memory = new Map<string, string | null>();
  const attempt = <Result>(act: (storage: Storage) => Result): Result | undefined => {
    try {
      return act(open());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => {
      const kept = memory.get(key);
      return kept === undefined ? (attempt((storage) => storage.getItem(key)) ?? null) : kept;
    },
    set: (key, value) => {
      memory.set(key, value);
      const put = (storage: Storage) => {
        storage.setItem(key, value);
        return true;
      };
      return attempt(put) ?? false;
    },
    remove: (key) => {
      memory.set(key, null);
      attempt((storage) => storage.removeItem(key));
    },
  };
}

// oxlint-disable-next-line no-restricted-globals -- the one place that may touch it
export const safeStorage = makeSafeStorage(() => localStorage);
