import { useEffect, useRef, useState } from "react";
import { type FetchFailure, fetchCase } from "./fetchCase.ts";

interface Fetching {
  readonly isFetching: boolean;
  /** Why the last attempt failed. */
  readonly failure: FetchFailure | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Fetches a file when told to, and hands it on. */
export function useFetching(url: URL, onGiven: (files: readonly File[]) => void): Fetching {
  const [isFetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<FetchFailure | null>(null);
  const doing = useRef<AbortController | null>(null);
  useEffect(() => () => doing.current?.abort(), []);
  const stop = () => {
    doing.current?.abort();
    setFetching(false);
  };
  const start = async () => {
    stop();
    const { signal } = (doing.current = new AbortController());
    setFailure(null);
    setFetching(true);
    const got = await fetchCase(url, signal).catch(() => null);
    if (signal.aborted || got === null) return;
    setFetching(false);
    if (got instanceof File) onGiven([got]);
    else setFailure(got);
  };
  return { isFetching, failure, start: () => void start(), stop };
}
