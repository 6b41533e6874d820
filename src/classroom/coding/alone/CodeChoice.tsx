import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { CodeMark } from "../CodeMark.tsx";
import { STANCE_CODES, type StanceCode } from "../stanceCode.ts";
import "./bigChoice.css";
import "./codeChoice.css";

interface CodeChoiceProps {
  readonly chosen: StanceCode | null;
  readonly onChoose: (code: StanceCode) => void;
}

/** The four codes, each with its key. */
export function CodeChoice({ chosen, onChoose }: CodeChoiceProps) {
  const coding = useWords(codingWords);
  return (
    <fieldset className="code-choice">
      <legend className="code-choice__ask">{coding.ask}</legend>
      {STANCE_CODES.map((code, at) => (
        <button
          key={code}
          type="button"
          className="big-choice code-choice__code"
          aria-pressed={code === chosen}
          aria-keyshortcuts={String(at + 1)}
          onClick={() => onChoose(code)}
        >
          <kbd className="code-choice__key" aria-hidden="true">
            {at + 1}
          </kbd>
          <CodeMark code={code} />
        </button>
      ))}
    </fieldset>
  );
}
