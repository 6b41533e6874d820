import type { RowFault } from "../../../formats/read/model/table.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { tableFaultWords } from "../../../i18n/en/tableFaults.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { LongFaultList } from "../faults/LongFaultList.tsx";
import { Step } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

/** All that is wrong with rows, by row and column, each with what to do. */
export function RowFaults({ preview }: Pick<StepProps, "preview">) {
  const steps = useWords(openStepsWords);
  const lineOf = useFaultLine();
  const { faults, faultyRows } = preview;
  if (faults.length === 0) return null;
  const lines = faults.map(lineOf);
  return (
    <Step title={steps.faults({ count: faults.length })}>
      <p>{steps.faultsHelp({ count: faultyRows })}</p>
      <LongFaultList key={lines.slice(0, 100).join("\n")} lines={lines} />
    </Step>
  );
}

/** A fault as one line: where it is, what is wrong, and what to do. */
function useFaultLine(): (fault: RowFault) => string {
  const { row, cell, problems } = useWords(tableFaultWords);
  return ({ row: at, column, problem, value }) => {
    const place = column === null ? row({ row: at }) : cell({ row: at, column });
    const words = problems[problem];
    return `${place}: ${typeof words === "string" ? words : words({ value })}`;
  };
}
