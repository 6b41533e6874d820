import { useRef } from "react";
import type { Stance } from "../case/statement.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import { StanceIcon } from "../ui/StanceIcon.tsx";
import { partName } from "./choosing/valueNames.ts";
import { type Chip, activeChips, chipText } from "./chipText.ts";
import { useFocusAfterRemoval } from "../ui/hooks/useFocusAfterRemoval.ts";
import "./activeFilters.css";

/** What is chosen, each as a chip that takes it back, and a button that takes back all. The focus always stays here. */
export function ActiveFilters() {
  const { chip: words, clearAll } = useMessages().controls;
  const filter = useExplorer((state) => state.filter);
  const toggle = useExplorer((state) => state.toggle);
  const loosen = useExplorer((state) => state.loosen);
  const clear = useExplorer((state) => state.clearAll);
  const region = useRef<HTMLElement>(null);
  const chips = activeChips(filter);
  const focusFrom = useFocusAfterRemoval(region);
  const remove = (chip: Chip, place: number) => {
    focusFrom(place);
    if (chip.value === null) loosen(chip.part);
    else toggle(chip.part, chip.value as never);
  };
  const removeAll = () => {
    focusFrom(0);
    clear();
  };
  return (
    <section ref={region} className="active-filters" aria-label={words.region} tabIndex={-1}>
      {chips.length === 0 && <p className="quiet">{words.none}</p>}
      {chips.length > 0 && (
        <>
          <ul className="active-filters__chips">
            {chips.map((chip, place) => (
              <li key={`${chip.part} ${chip.value}`}>
                <ChipButton chip={chip} onRemove={() => remove(chip, place)} />
              </li>
            ))}
          </ul>
          <Button isPlain onClick={removeAll}>
            {clearAll}
          </Button>
        </>
      )}
    </section>
  );
}

function ChipButton({ chip, onRemove }: { readonly chip: Chip; readonly onRemove: () => void }) {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const words = messages.controls.chip;
  const part = partName(index, chip.part, words.part);
  const value = chipText(chip, { index, filter, messages });
  return (
    <Button aria-label={words.remove({ part, value })} onClick={onRemove}>
      {chip.part === "stance" ? (
        <StanceIcon stance={chip.value as Stance} />
      ) : (
        <span className="active-filters__part">{words.before({ part })}</span>
      )}
      <bdi>{value}</bdi>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" />
      </svg>
    </Button>
  );
}
