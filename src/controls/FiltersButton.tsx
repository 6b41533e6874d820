import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import { onPointed } from "../ui/room/onPointed.ts";
import type { Room } from "../ui/room/room.ts";
import { activeChips } from "./chipText.ts";

interface FiltersButtonProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
  /** What the column is loaded from, as soon as somebody points at the button. */
  readonly room: Room<unknown>;
}

/** Opens or closes the column of filters, and says how many of them are active. */
export function FiltersButton({ id, isOpen, onClick, room }: FiltersButtonProps) {
  const { controls } = useMessages();
  const count = useExplorer((state) => activeChips(state.filter).length);
  return (
    <Button id={id} aria-expanded={isOpen} aria-controls="filters" onClick={onClick} {...onPointed(room)}>
      {count === 0 ? controls.filters : controls.filtersActive({ count })}
    </Button>
  );
}
