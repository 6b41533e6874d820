import { type ReactNode, useReducer } from "react";
import type { HidingWork } from "../../store/hiding/hidingRoom.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { lonePage } from "./LonePage.tsx";

const hidingRoom = makeRoom(async () => (await import("./Hiding.tsx")).Hiding);

interface WhileHidingProps {
  readonly work: HidingWork<object>;
  /** Told that it was called off, to lead back to where names were shown. */
  readonly onStop: () => void;
  readonly children: ReactNode;
}

/** A case without names, once they are hidden: in a large case that takes a while, and can be called off. */
export function WhileHiding({ children, ...props }: WhileHidingProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  if (props.work.inside() !== null) return children;
  return (
    <InRoom room={hidingRoom} around={lonePage}>
      {(Hiding) => <Hiding {...props} onDone={redraw} />}
    </InRoom>
  );
}
