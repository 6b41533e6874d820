import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { presetNameWords } from "../../../i18n/en/presetNames.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { type Preview, openQuestions } from "../reading/preview.ts";
import { focusOpenQuestion } from "./Step.tsx";

interface OpenBarProps {
  readonly preview: Preview;
  /** Whether it is still to be said if guessed letters read well. */
  readonly isDoubtful: boolean;
  /** Opens it, without rows that cannot be opened as they are. */
  readonly onOpen: () => void;
  readonly onStop: () => void;
}

/** What the table gives with the choices so far, always in sight, and the way on: to the next open question, or to the case. */
export function OpenBar({ preview, isDoubtful, onOpen, onStop }: OpenBarProps) {
  const steps = useWords(openStepsWords);
  const open = openQuestions(preview) + (isDoubtful ? 1 : 0);
  return (
    <section className="open-bar" aria-label={steps.opening}>
      <p role="status">
        {useGives(preview)} {open > 0 && steps.openQuestions({ count: open })}
      </p>
      <p className="open-case__buttons">
        {open > 0 ? (
          <Button data-main onClick={() => focusOpenQuestion()}>
            {steps.nextQuestion}
          </Button>
        ) : (
          <OpenButton preview={preview} onOpen={onOpen} />
        )}{" "}
        <Button isPlain onClick={onStop}>
          {steps.another}
        </Button>
      </p>
    </section>
  );
}

function OpenButton({ preview, onOpen }: Pick<OpenBarProps, "preview" | "onOpen">) {
  const steps = useWords(openStepsWords);
  const { faultyRows, statements, ties } = preview;
  const gives = statements + (ties?.relations ?? 0);
  return (
    <Button data-main disabled={gives === 0} onClick={onOpen}>
      {faultyRows === 0 ? steps.open : steps.openWithout({ count: faultyRows })}
    </Button>
  );
}

function useGives({ gives, statements, ties }: Preview): string {
  const steps = useWords(openStepsWords);
  const presets = useWords(presetNameWords);
  if (ties !== null) return presets.ties(ties);
  if (gives !== null) return steps.gives(gives);
  return statements === 0 ? steps.givesNothing : steps.givesStatements({ count: statements });
}
