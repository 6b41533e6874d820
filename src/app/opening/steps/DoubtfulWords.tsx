import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { Step } from "./Step.tsx";

/** Whether the guessed letters of a text read well; null before a person has said so. */
export type ReadsWell = boolean | null;

interface DoubtfulWordsProps {
  readonly words: readonly string[];
  readonly readsWell: ReadsWell;
  readonly onAnswer: (readsWell: boolean) => void;
}

/** Shows the words of a text whose letters are guessed, and asks whether they read well. */
export function DoubtfulWords({ words, readsWell, onAnswer }: DoubtfulWordsProps) {
  const steps = useWords(openStepsWords);
  return (
    <Step title={steps.doubtful} isOpen={readsWell !== true}>
      <p>{steps.doubtfulHelp({ count: words.length })}</p>
      <ul className="open-words">
        {words.map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
      <p className="open-case__buttons">
        <Button aria-pressed={readsWell === true} onClick={() => onAnswer(true)}>
          {steps.readsWell}
        </Button>{" "}
        <Button aria-pressed={readsWell === false} onClick={() => onAnswer(false)}>
          {steps.readsBadly}
        </Button>
      </p>
      <p role="status">{readsWell === false && steps.readsBadlyHelp}</p>
    </Step>
  );
}
