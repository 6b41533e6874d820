import type { NearNames } from "../../../formats/read/model/question.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { Step } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

type Kept = ReadonlyMap<string, string>;

/** Offers to make one of names that look alike; they stay apart until a person says that they are one. */
export function NearNamesStep({ preview, choices, choose }: StepProps) {
  const steps = useWords(openStepsWords);
  const { nearNames } = preview;
  if (nearNames.length === 0) return null;
  const kept: Kept = choices.names ?? new Map();
  const chooseNames = (names: Kept) => choose({ ...choices, names });
  return (
    <Step title={steps.names}>
      <p>{steps.namesHelp}</p>
      <ul className="open-names">
        {nearNames.map((group) => (
          <li key={group.names[0]?.name}>
            <NameGroup group={group} kept={kept} onChoose={chooseNames} />
          </li>
        ))}
      </ul>
      {nearNames.length > 1 && (
        <p>
          <Button
            onClick={() =>
              chooseNames(nearNames.reduce((all, group) => joined(all, group, group.names[0]?.name), kept))
            }
          >
            {steps.joinAll}
          </Button>
        </p>
      )}
    </Step>
  );
}

interface NameGroupProps {
  readonly group: NearNames;
  readonly kept: Kept;
  readonly onChoose: (names: Kept) => void;
}

function NameGroup({ group: { names }, kept, onChoose }: NameGroupProps) {
  const steps = useWords(openStepsWords);
  const { formats } = useMessages();
  const told = names.map(({ name, cells }) => steps.nameCells({ name, count: cells }));
  const chosen = names.findIndex(({ name }) => kept.get(names[0]?.name ?? "") === name);
  return (
    <LabelledSelect
      label={formats.list(told)}
      value={String(chosen)}
      options={[
        { value: "-1", text: steps.apart },
        ...names.map(({ name }, at) => ({ value: String(at), text: steps.together({ name }) })),
      ]}
      onChange={(at) => onChoose(joined(kept, { names }, names[Number(at)]?.name))}
    />
  );
}

/** The same with all names of a group under one of them, or each apart. */
function joined(kept: Kept, { names }: NearNames, under: string | undefined): Kept {
  const next = new Map(kept);
  for (const { name } of names)
    if (under === undefined) next.delete(name);
    else next.set(name, under);
  return next;
}
