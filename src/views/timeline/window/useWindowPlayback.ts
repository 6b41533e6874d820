import { useEffect, useRef, useState } from "react";
import type { Filter } from "../../../filter/filter.ts";
import type { TimeWindow } from "../../../filter/timeWindow.ts";
import type { ChangeKind } from "../../../store/explorerState.ts";

interface Playback {
  /** The filter as it stands; when another than the playback changes it, the playback stops. */
  readonly filter: Filter;
  /** Where the playback goes next; null at the end. */
  readonly next: TimeWindow | null;
  /** How long the window stays before it moves on, in milliseconds. */
  readonly delay: number;
  /** Whether anything may move by itself. */
  readonly isAllowed: boolean;
  readonly setDates: (from: string | null, to: string | null, change: ChangeKind) => void;
}

/**
 * Moves the window on by itself, in one run of changes that Back undoes. It stops at the end, when the reader changes the
 * filter, when the page is hidden or left, and on Escape.
 */
export function useWindowPlayback({ filter, next, delay, isAllowed, setDates }: Playback) {
  const [isStarted, setStarted] = useState(false);
  const seen = useRef(filter);
  const isOwnChange = useRef(false);
  const isPlaying = isStarted && isAllowed && next !== null;

  const stop = () => setStarted(false);
  /** Starts, at another window than the current one, if one is given. */
  const play = (begin: TimeWindow | null) => {
    setStarted(true);
    if (begin === null) return;
    isOwnChange.current = true;
    setDates(begin.from, begin.to, "continuous");
  };

  useEffect(() => {
    if (seen.current === filter) return;
    seen.current = filter;
    if (!isOwnChange.current) setStarted(false);
    isOwnChange.current = false;
  }, [filter]);

  useEffect(() => {
    if (!isPlaying || next === null) return undefined;
    const timer = setTimeout(() => {
      isOwnChange.current = true;
      setDates(next.from, next.to, "continuous");
    }, delay);
    return () => clearTimeout(timer);
  }, [isPlaying, next, delay, setDates]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && setStarted(false);
    const onVisibility = () => document.hidden && setStarted(false);
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [isPlaying]);

  return { isPlaying, play, stop };
}
