import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import { activeChips } from "./chipText.ts";

interface FiltersButtonProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** Opens or closes the column of filters, and says how many of them are active. */
export function FiltersButton({ id, isOpen, onClick }: FiltersButtonProps) {
  const { controls } = useMessages();
  const count = useExplorer((state) => activeChips(state.filter).length);
  return (
    <Button id={id} aria-expanded={isOpen} aria-controls="filters" onClick={onClick}>
      {count === 0 ? controls.filters : controls.filtersActive({ count })}
    </Button>
  );
}
