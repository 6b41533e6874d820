import { type ReactNode, use } from "react";
import { isFramed } from "../../host/frame/frame.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { type Editing, EditingRoom } from "./EditingRoom.ts";

interface MayEditProps {
  /** What is there where nothing can be edited. */
  readonly otherwise?: ReactNode;
  readonly children: (editing: Editing) => ReactNode;
}

/** What edits a case that a person opened: not one of the build, nor in a frame, on a projector, or where names are hidden. */
export function MayEdit({ otherwise = null, children }: MayEditProps) {
  const editing = use(EditingRoom);
  const mayBe = useExplorer(
    ({ isOpened, display }) => isOpened && display.names && !display.embed && !display.present,
  );
  if (editing === null || !mayBe || isFramed()) return otherwise;
  return <InRoom room={editing.room}>{children}</InRoom>;
}
