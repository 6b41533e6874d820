import { useId } from "react";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PRINT_SETS, type PrintSet } from "../../store/classChoices.ts";
import { PrintButton } from "../paper/PrintButton.tsx";
import { PrintOptions } from "./PrintOptions.tsx";
import "./printChoice.css";

/** Which set of pages, on which paper, about which actors; and the way to the printer. */
export function PrintChoice() {
  const sheets = useWords(sheetsWords);
  return (
    <section className="print-choice" aria-label={sheets.choice}>
      <fieldset className="print-choice__sets">
        <legend className="visually-hidden">{sheets.sets}</legend>
        {PRINT_SETS.map((set) => (
          <SetRow key={set} set={set} />
        ))}
      </fieldset>
      <PrintOptions />
      <PrintButton />
    </section>
  );
}

function SetRow({ set }: { readonly set: PrintSet }) {
  const sheets = useWords(sheetsWords);
  const id = useId();
  const isChosen = useExplorer(({ display }) => display.print === set);
  const show = useExplorer((state) => state.show);
  return (
    <label className="print-choice__set">
      <input
        className="print-choice__radio"
        type="radio"
        name="print"
        value={set}
        checked={isChosen}
        onChange={() => show({ print: set })}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-meaning`}
      />
      <span id={`${id}-name`} className="print-choice__name">
        {sheets.setName[set]}
      </span>
      <span id={`${id}-meaning`} className="print-choice__meaning">
        {sheets.setMeaning[set]}
      </span>
    </label>
  );
}
