import { useEffect, useState, useSyncExternalStore } from "react";
import { workers } from "../../host/workers.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../Button.tsx";
import "./wait.css";

/** Milliseconds before a wait is worth a sign: what comes sooner would only flicker. */
const UNNOTICED = 150;
/** Milliseconds before there is something to call off. */
const LONG = 500;

interface WaitProps {
  /** What is being worked out. */
  readonly text: string;
  /** How far it is; left out where that is not known. */
  readonly progress?: { readonly done: number; readonly all: number } | null;
  /** Whether it is known to take long, so that it is told of at once. */
  readonly isExpected?: boolean;
  /** Calls it off; left out where it cannot be. */
  readonly onStop?: () => void;
}

/** Stands where something is being worked out: at first nothing, then what it is and grey lines, then what calls it off, under which nothing moves. */
export function Wait({ text, progress = null, isExpected = false, onStop }: WaitProps) {
  const { app } = useMessages();
  const isNoticed = useAfter(UNNOTICED) || isExpected;
  const isLong = useAfter(LONG);
  const isHere = useSyncExternalStore(workers.onRefused, workers.areRefused, workers.areRefused);
  return (
    <div className="wait" aria-busy="true" data-shown={isNoticed || undefined}>
      <p role="status" className="wait__text">
        {isNoticed && text}
      </p>
      {isNoticed && isHere && <p className="quiet">{app.wait.here}</p>}
      {isNoticed && progress !== null && (
        <progress className="wait__progress" aria-label={text} value={progress.done} max={progress.all} />
      )}
      <div className="wait__lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      {isLong && onStop !== undefined && <Button onClick={onStop}>{app.wait.cancel}</Button>}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
