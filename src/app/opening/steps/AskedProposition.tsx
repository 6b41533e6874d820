import { useId } from "react";
import type { Question } from "../../../formats/read/model/question.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { TextChoice } from "./TextChoice.tsx";
import { AskedStep } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

interface AskedPropositionProps extends StepProps {
  readonly asked: Question & { readonly asks: "proposition" };
}

/** Asks for the one sentence that all rows are about, where no column holds it. */
export function AskedProposition({ asked, choices, choose }: AskedPropositionProps) {
  const steps = useWords(openStepsWords);
  const help = useId();
  return (
    <AskedStep title={steps.proposition} isOpen={asked.answer === null}>
      <p id={help}>{steps.propositionHelp}</p>
      <TextChoice
        label={steps.proposition}
        help={help}
        value={choices.proposition ?? ""}
        onChoose={(proposition) => choose({ ...choices, proposition })}
      />
    </AskedStep>
  );
}
