import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { StepProps } from "./useTableSteps.ts";

/** What a sheet shows and its cells do not say: what was merged, and what is hidden, which a person may leave out. */
export function SheetNotes({ preview, choices, choose }: StepProps) {
  const steps = useWords(openStepsWords);
  const { filledDown = 0, hidden } = preview.table;
  return (
    <>
      {filledDown > 0 && <p>{steps.filledDown({ count: filledDown })}</p>}
      {hidden !== undefined && (
        <p>
          {steps.hidden({ rows: hidden.rows.length, columns: hidden.columns.length })}{" "}
          <label>
            <input
              type="checkbox"
              checked={choices.withoutHidden === true}
              onChange={({ currentTarget }) => {
                // Where columns go, none is where it was.
                const { table } = choices;
                const rest = hidden.columns.length > 0 ? { ...(table !== undefined && { table }) } : choices;
                choose({ ...rest, withoutHidden: currentTarget.checked });
              }}
            />{" "}
            {steps.withoutHidden}
          </label>
        </p>
      )}
    </>
  );
}
