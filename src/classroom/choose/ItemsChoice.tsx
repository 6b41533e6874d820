import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import "./itemsChoice.css";

/** How many a class has time for. */
const NUMBERS = [3, 4, 6];

interface ItemsChoiceProps {
  readonly label: string;
  readonly textOf: (number: { readonly count: number }) => string;
}

/** How many questions or quotes there are, by one press. */
export function ItemsChoice({ label, textOf }: ItemsChoiceProps) {
  const items = useExplorer(({ display }) => display.items);
  const show = useExplorer((state) => state.show);
  return (
    <fieldset className="items-choice">
      <legend>{label}</legend>
      {NUMBERS.map((count) => (
        <Button key={count} aria-pressed={count === items} onClick={() => show({ items: count })}>
          {textOf({ count })}
        </Button>
      ))}
    </fieldset>
  );
}
