import { useId } from "react";
import { keptCases } from "../../host/kept/keptCases.ts";
import { openedCaseWords } from "../../i18n/en/sharing/openedCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useRemembering } from "./useRemembering.ts";
import { useTaken } from "./useTaken.ts";

/** The choice whether this browser remembers the case; off until a person chooses it. Nothing where no browser would. */
export function RememberCase() {
  const words = useWords(openedCaseWords);
  const { areNamesHidden } = useTaken();
  const { kept, said, remember, forget } = useRemembering(keptCases);
  const id = useId();
  if (!keptCases.mayKeep()) return null;
  const isKept = kept === "this";
  return (
    <section className="opened-case__way">
      <label className="opened-case__label">
        <input
          type="checkbox"
          checked={isKept}
          disabled={areNamesHidden || kept === "unknown"}
          aria-describedby={id}
          onChange={() => void (isKept ? forget() : remember())}
        />
        {words.remember}
      </label>
      <p id={id} className="quiet">
        {areNamesHidden ? words.rememberHidden : words.rememberHelp}{" "}
        {kept === "other" && !areNamesHidden && words.rememberOther}
      </p>
      <p role="status" className="quiet">
        {said !== null && words[said]}
      </p>
    </section>
  );
}
