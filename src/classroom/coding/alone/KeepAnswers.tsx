import { useState } from "react";
import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Keeping } from "./useAnswers.ts";
import "./keepAnswers.css";

interface KeepAnswersProps {
  readonly keeping: Keeping;
  readonly onKeep: (isWanted: boolean) => void;
  readonly onClear: () => void;
}

/** What this browser keeps of a student's work: nothing until it is ticked, and nothing after Clear. */
export function KeepAnswers({ keeping, onKeep, onClear }: KeepAnswersProps) {
  const coding = useWords(codingWords);
  const [isCleared, setCleared] = useState(false);
  const clear = () => {
    onClear();
    setCleared(true);
  };
  const keep = (isWanted: boolean) => {
    onKeep(isWanted);
    setCleared(false);
  };
  return (
    <div className="keep-answers">
      <div className="keep-answers__acts">
        <label className="coding__tick">
          <input
            type="checkbox"
            checked={keeping !== "no"}
            onChange={(event) => keep(event.currentTarget.checked)}
          />
          {coding.keep}
        </label>
        <Button onClick={clear}>{coding.clear}</Button>
      </div>
      <p className="quiet">{coding.keepText}</p>
      <p role="status">
        {keeping === "refused" && coding.keepFails}
        {keeping === "no" && isCleared && coding.cleared}
      </p>
    </div>
  );
}
