import type { Question } from "../../../formats/read/model/question.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { AskedColumn } from "./AskedColumn.tsx";
import { AskedDates } from "./AskedDates.tsx";
import { AskedKinds, AskedTies } from "./AskedKinds.tsx";
import { AskedProposition } from "./AskedProposition.tsx";
import { AskedStances } from "./AskedStances.tsx";
import { Step } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

/** All that a person decides once: columns that are missing, the one proposition, what values stand for, the order of dates. */
export function Questions(props: StepProps) {
  const steps = useWords(openStepsWords);
  const { questions } = props.preview;
  const columns = questions
    .filter((question) => question.asks === "column")
    .filter((question) => isToAsk(question, props));
  const stances = questions.filter((question) => question.asks === "stance");
  const kinds = questions.filter((question) => question.asks === "kind");
  const ties = questions.filter((question) => question.asks === "tie");
  const dates = questions.find((question) => question.asks === "dates");
  const proposition = questions.find((question) => question.asks === "proposition");
  const isEmpty =
    columns.length + stances.length + kinds.length + ties.length === 0 &&
    dates === undefined &&
    proposition === undefined;
  if (isEmpty) return null;
  return (
    <Step title={steps.questions}>
      <div className="open-questions">
        {columns.map((asked) => (
          <AskedColumn key={asked.role} asked={asked} {...props} />
        ))}
        {proposition !== undefined && <AskedProposition asked={proposition} {...props} />}
        {stances.length > 0 && <AskedStances asked={stances} {...props} />}
        {dates !== undefined && <AskedDates asked={dates} {...props} />}
        {ties.length > 0 && <AskedTies asked={ties} {...props} />}
        {kinds.length > 0 && <AskedKinds asked={kinds} {...props} />}
      </div>
    </Step>
  );
}

/** A column that is guessed or chosen is corrected over the table; only one that is missing is asked for. */
function isToAsk(question: Question & { readonly asks: "column" }, { choices }: StepProps): boolean {
  return question.answer === null && choices.columns?.[question.role] === undefined;
}
