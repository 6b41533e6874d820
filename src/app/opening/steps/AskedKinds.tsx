import type { TieChoice } from "../../../formats/read/model/choices.ts";
import type { Question } from "../../../formats/read/model/question.ts";
import { valueKey } from "../../../formats/read/values/valueKey.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { AskedStep } from "./Step.tsx";
import { ValueChoices } from "./ValueChoices.tsx";
import type { StepProps } from "./useTableSteps.ts";

interface AskedKindsProps extends StepProps {
  readonly asked: readonly (Question & { readonly asks: "kind" })[];
}

/** The option of a kind of its own, which is no id. */
const OWN = "(own)";

/** Asks once which kind of actor each value stands for; at first each is a kind of its own, or the usual one of that name. */
export function AskedKinds({ asked, choices, choose }: AskedKindsProps) {
  const steps = useWords(openStepsWords);
  const { words } = useMessages();
  const usual: Readonly<Record<string, string>> = words.kind;
  const names = new Set(Object.entries(usual).flat().map(valueKey));
  const chosen = choices.kinds ?? new Map<string, string>();
  const chooseKind = (key: string, kind: string) => {
    const kinds = new Map(chosen);
    if (kind === OWN) kinds.delete(key);
    else kinds.set(key, kind);
    choose({ ...choices, kinds });
  };
  return (
    <AskedStep title={steps.kinds}>
      <ValueChoices
        rows={asked.map((one) => {
          const kind = chosen.get(one.key) ?? one.answer;
          return { ...one, answer: Object.hasOwn(usual, kind) ? kind : OWN };
        })}
        options={Object.entries(usual).map(([value, text]) => ({ value, text }))}
        ownOption={({ key, value }) =>
          names.has(key) ? null : { value: OWN, text: steps.ownKind({ value }) }
        }
        onChoose={chooseKind}
      />
    </AskedStep>
  );
}

interface AskedTiesProps extends StepProps {
  readonly asked: readonly (Question & { readonly asks: "tie" })[];
}

/** Asks once which relation each word for ties is; at first what it means without doubt, else none. */
export function AskedTies({ asked, choices, choose }: AskedTiesProps) {
  const steps = useWords(openStepsWords);
  const { words } = useMessages();
  const chosen = choices.ties ?? new Map<string, TieChoice>();
  return (
    <AskedStep title={steps.ties}>
      <ValueChoices
        rows={asked.map((one) => ({
          ...one,
          value: one.value || steps.unnamedTie,
          answer: chosen.get(one.key) ?? one.answer,
        }))}
        options={[
          { value: "leave-out", text: steps.leaveTiesOut },
          ...Object.entries(words.relation).map(([value, text]) => ({ value, text })),
        ]}
        onChoose={(key, tie) => choose({ ...choices, ties: new Map(chosen).set(key, tie as TieChoice) })}
      />
    </AskedStep>
  );
}
