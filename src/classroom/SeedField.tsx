import { useId } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { SEED_LENGTH } from "../store/explorerState.ts";
import { ORDINARY_SEED } from "./seededRandom.ts";

/** The text that decides on the order of questions, cards and groups; empty for the ordinary one. */
export function SeedField() {
  const { sheets } = useMessages();
  const id = useId();
  const seed = useExplorer(({ display }) => display.seed);
  const show = useExplorer((state) => state.show);
  return (
    <div className="labelled-select">
      <label htmlFor={id} className="labelled-select__label">
        {sheets.seed}
      </label>
      <input
        id={id}
        className="print-choice__field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={SEED_LENGTH}
        placeholder={ORDINARY_SEED}
        value={seed ?? ""}
        aria-describedby={`${id}-meaning`}
        onChange={({ currentTarget }) =>
          show({ seed: currentTarget.value === "" ? null : currentTarget.value }, "continuous")
        }
      />
      <span id={`${id}-meaning`} className="quiet">
        {sheets.seedMeaning}
      </span>
    </div>
  );
}
