import { type ReactNode, useEffect, useReducer, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { HidingWork } from "../../store/hiding/hidingRoom.ts";
import { RoomFailure } from "../../ui/room/RoomFailure.tsx";
import { useRoom } from "../../ui/room/useRoom.ts";
import { Stopped } from "../../ui/wait/Stopped.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { lonePage } from "./LonePage.tsx";

interface WhileHidingProps {
  readonly work: HidingWork<object>;
  /** Told that it was called off, to lead back to where names were shown. */
  readonly onStop: () => void;
  readonly children: ReactNode;
}

/** A case without names, once they are hidden: in a large case that takes a while, and can be called off. */
export function WhileHiding({ children, ...props }: WhileHidingProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return props.work.inside() === null ? <Hiding {...props} onDone={redraw} /> : children;
}

interface HidingProps extends Omit<WhileHidingProps, "children"> {
  readonly onDone: () => void;
}

/** Waits for it. Where no names were shown before, what was called off can be taken up again. */
function Hiding({ work, onStop, onDone }: HidingProps) {
  const { names } = useMessages();
  const { inside, error, retry } = useRoom(work);
  const [isStopped, setStopped] = useState(false);
  const isDone = inside !== null;
  useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  const stop = () => {
    work.stop();
    setStopped(true);
    onStop();
  };
  const resume = () => {
    setStopped(false);
    retry();
  };
  if (error !== null && !isStopped) return lonePage(<RoomFailure error={error} onRetry={retry} />);
  return (
    <main className="lone-page">
      {isStopped ? <Stopped onResume={resume} /> : <Wait text={names.hiding} onStop={stop} />}
    </main>
  );
}
