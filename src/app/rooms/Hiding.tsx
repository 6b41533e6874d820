import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { HidingWork } from "../../store/hiding/hidingRoom.ts";
import { RoomFailure } from "../../ui/room/RoomFailure.tsx";
import { useRoom } from "../../ui/room/useRoom.ts";
import { Stopped } from "../../ui/wait/Stopped.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { lonePage } from "./LonePage.tsx";

interface HidingProps {
  readonly work: HidingWork<object>;
  /** Told that it was called off, to lead back to where names were shown. */
  readonly onStop: () => void;
  readonly onDone: () => void;
}

/** Waits until names are hidden. Where no names were shown before, what was called off can be taken up again. */
export function Hiding({ work, onStop, onDone }: HidingProps) {
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
