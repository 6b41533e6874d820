import { type ReactNode, useEffect, useState } from "react";
import type { Loadable } from "./loadable.ts";

interface LoadedProps<Value> {
  readonly load: Loadable<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** Draws with something that may have to be fetched first: nothing until it is there. Fails where the fetch does. */
export function Loaded<Value>({ load, children }: LoadedProps<Value>) {
  const [fetched, setFetched] = useState<Fetched<Value> | null>(null);
  if (fetched?.load === load && fetched.error !== undefined) throw fetched.error;
  const value = load();
  const waiting = value instanceof Promise ? value : null;
  useEffect(() => {
    let isAwaited = true;
    waiting?.then(
      () => isAwaited && setFetched({ load }),
      (error: unknown) => isAwaited && setFetched({ load, error }),
    );
    return () => {
      isAwaited = false;
    };
  }, [load, waiting]);
  return value instanceof Promise ? null : children(value);
}

/** How a fetch ended. */
interface Fetched<Value> {
  readonly load: Loadable<Value>;
  readonly error?: unknown;
}
