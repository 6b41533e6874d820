import { ATTRIBUTIONS, type Attribution } from "../../../case/statement.ts";
import { importedCaseWords } from "../../../i18n/en/importedCase.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { languageChoices } from "./languageChoices.ts";
import { Step } from "./Step.tsx";
import { TextChoice } from "./TextChoice.tsx";
import type { StepProps } from "./useTableSteps.ts";

interface AboutCaseProps extends StepProps {
  /** "" for what was pasted. */
  readonly fileName: string;
}

/** What a table does not say of the case: its title, its question, the language of its texts, and how all of it is known. */
export function AboutCase({ fileName, choices, preview, choose }: AboutCaseProps) {
  const steps = useWords(openStepsWords);
  const imported = useWords(importedCaseWords);
  const { formats } = useMessages();
  return (
    <Step title={steps.aboutCase}>
      <TextChoice
        label={steps.caseTitle}
        value={choices.title ?? ""}
        placeholder={titleOf(fileName) || imported.untitled}
        onChoose={(title) => choose({ ...choices, title })}
      />
      <TextChoice
        label={steps.caseQuestion}
        value={choices.question ?? ""}
        placeholder={imported.question}
        onChoose={(question) => choose({ ...choices, question })}
      />
      <LabelledSelect
        label={steps.caseLanguage}
        value={choices.language ?? formats.language}
        options={languageChoices(formats)}
        onChange={(language) => choose({ ...choices, language })}
      />
      {preview.columns.attribution === undefined && preview.preset === null && (
        <HowKnown choices={choices} choose={choose} />
      )}
    </Step>
  );
}

/** The title of a case for which none is chosen, as `formats/read` makes it. */
function titleOf(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, "");
}

function HowKnown({ choices, choose }: Pick<StepProps, "choices" | "choose">) {
  const steps = useWords(openStepsWords);
  const { words } = useMessages();
  const { attribution: _, ...others } = choices;
  return (
    <LabelledSelect<Attribution | "">
      label={steps.attribution}
      value={choices.attribution ?? ""}
      options={[
        { value: "", text: steps.attributionGuessed },
        ...ATTRIBUTIONS.map((value) => ({ value, text: words.attribution[value] })),
      ]}
      onChange={(attribution) => choose(attribution === "" ? others : { ...others, attribution })}
    />
  );
}
