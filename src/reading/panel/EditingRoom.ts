import { type ComponentType, type ReactNode, createContext } from "react";
import type { Case } from "../../case/case.ts";
import type { EditedThing } from "../../case/edited.ts";
import type { Room } from "../../ui/room/room.ts";

/** What edits a case. */
export interface Editing {
  /** The button that opens the form for an entry, and the form. */
  readonly EditEntry: ComponentType<{ readonly of: EditedThing; readonly id: string }>;
  /** The page of a statement that was removed. */
  readonly RemovedStatement: ComponentType<{ readonly id: string; readonly otherwise: ReactNode }>;
  /** The page with all that was edited. */
  readonly EditsPanel: ComponentType;
  /** How much was edited, with the way to it; nothing where nothing is. */
  readonly EditsNotice: ComponentType;
  /** Which texts are longer than is good; nothing where none are. */
  readonly LongTexts: ComponentType;
}

/** The way to what edits a case, and what puts the changed one in its place. */
export interface EditingAccess {
  readonly room: Room<Editing>;
  readonly replace: (changed: Case) => void;
}

/** What a case can be edited with, loaded when one that can be is shown; null where none can. */
export const EditingRoom = createContext<EditingAccess | null>(null);
