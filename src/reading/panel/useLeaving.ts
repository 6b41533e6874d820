import { type KeyboardEvent, useState } from "react";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";

/** In these Escape has a work of its own. */
const OWN_ESCAPE = "dialog, input, select, textarea";

/**
 * What a key does to a panel: Escape leaves it for the list. The focus goes back to the mark of the picture from which it
 * was opened, if that is still there.
 */
export function useLeaving(): (event: KeyboardEvent) => void {
  const openPlace = useOpenPlace();
  const [opener] = useState(() => document.activeElement);
  return (event) => {
    const isTaken = event.defaultPrevented || (event.target as Element).closest(OWN_ESCAPE) !== null;
    if (event.key !== "Escape" || isTaken) return;
    event.preventDefault();
    const isMark = opener instanceof SVGElement || opener instanceof HTMLTableCellElement;
    if (isMark && opener.isConnected) opener.focus();
    openPlace({ page: "explorer" });
  };
}
