import { useEffect } from "react";
import type { Question } from "../../../formats/read/model/question.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { withUse } from "./columnUse.ts";
import { nameIn } from "./nameIn.ts";
import { AskedStep, focusWhatIsNext } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

interface AskedColumnProps extends StepProps {
  readonly asked: Question & { readonly asks: "column" };
}

/** More columns than these would hold up the page. */
const MOST_OFFERED = 300;

/** Asks which column holds what every statement needs. */
export function AskedColumn({ asked, preview, choices, choose }: AskedColumnProps) {
  const steps = useWords(openStepsWords);
  const title = nameIn(steps.column, asked.role);
  // What is answered goes, for it is corrected over the table.
  useEffect(() => () => focusWhatIsNext(), []);
  const { headers } = preview.table;
  const columns = headers.slice(0, MOST_OFFERED).map((header, at) => ({
    value: String(at),
    text: header || steps.noHeader({ number: at + 1 }),
  }));
  return (
    <AskedStep title={title} isOpen>
      <LabelledSelect
        label={title}
        value=""
        options={[{ value: "", text: steps.choose }, ...columns]}
        onChange={(at) => at !== "" && choose(withUse(choices, preview, Number(at), asked.role))}
      />
      {columns.length < headers.length && (
        <p className="quiet">{steps.someOffered({ shown: columns.length, count: headers.length })}</p>
      )}
    </AskedStep>
  );
}
