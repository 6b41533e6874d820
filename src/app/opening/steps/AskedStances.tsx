import type { StanceChoice } from "../../../formats/read/model/choices.ts";
import type { Question } from "../../../formats/read/model/question.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { AskedStep } from "./Step.tsx";
import { ValueChoices } from "./ValueChoices.tsx";
import type { StepProps } from "./useTableSteps.ts";

interface AskedStancesProps extends StepProps {
  readonly asked: readonly (Question & { readonly asks: "stance" })[];
}

/** Asks once what each value of a column of positions stands for; what cannot be guessed stays open. */
export function AskedStances({ asked, choices, choose }: AskedStancesProps) {
  const steps = useWords(openStepsWords);
  const { words } = useMessages();
  const { support, oppose, mixed, abstain } = words.stanceName;
  const options: Readonly<Record<StanceChoice, string>> = {
    support,
    oppose,
    mixed,
    abstain,
    "leave-out": steps.leaveOut,
  };
  const chosen = choices.stances ?? new Map<string, StanceChoice>();
  const rows = asked.map((one) => ({ ...one, answer: chosen.get(one.key) ?? one.answer }));
  return (
    <AskedStep title={steps.stances} isOpen={rows.some(({ answer }) => answer === null)}>
      <p>{steps.stancesHelp}</p>
      <ValueChoices
        rows={rows}
        options={Object.entries(options).map(([value, text]) => ({ value, text }))}
        onChoose={(key, stance) =>
          choose({ ...choices, stances: new Map(chosen).set(key, stance as StanceChoice) })
        }
      />
    </AskedStep>
  );
}
