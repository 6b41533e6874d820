import type { LeftOut } from "../../../formats/read/model/table.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { presetNameWords } from "../../../i18n/en/presetNames.ts";
import { tableFaultWords } from "../../../i18n/en/tableFaults.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { nameIn } from "./nameIn.ts";
import { Step } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

/** What no statement is made of, counted, and what a case made of the file does not have. */
export function LeftOutStep({ preview }: Pick<StepProps, "preview">) {
  const steps = useWords(openStepsWords);
  const { lostColumns } = useWords(tableFaultWords);
  const presets = useWords(presetNameWords);
  const { formats } = useMessages();
  const { leftOut, lost } = preview;
  const nothing = leftOut.length + lost.columns.length + lost.more.length === 0;
  if (nothing) return null;
  return (
    <Step title={steps.leftOut}>
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} />}
      {lost.columns.length > 0 && (
        <p>{lostColumns({ count: lost.columns.length, names: formats.list(lost.columns) })}</p>
      )}
      {lost.more.length > 0 && (
        <p>{steps.lost({ names: lost.more.map((name) => nameIn(presets.lost, name)) })}</p>
      )}
    </Step>
  );
}

function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const steps = useWords(openStepsWords);
  const tell = useWords(tableFaultWords).leftOut;
  return (
    <>
      <p>{steps.leftOutHelp}</p>
      <ul className="open-list">
        {leftOut.map(({ reason, value, rows }) => (
          <li key={`${reason} ${value}`}>
            <bdi>
              {reason === "noStanceChosen" || reason === "otherTie"
                ? tell[reason]({ count: rows.length, value })
                : tell[reason](rows.length)}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
