import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { CodeIcon } from "../CodeMark.tsx";
import type { Codes } from "../stanceCode.ts";
import "./codingProgress.css";

interface CodingProgressProps {
  readonly codes: Codes;
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Every quote by its number and the shape of its code so far, and the way to it. */
export function CodingProgress({ codes, at, onGo }: CodingProgressProps) {
  const coding = useWords(codingWords);
  return (
    <nav aria-label={coding.quotes}>
      <ol className="coding-progress">
        {codes.map((code, place) => (
          // A quote is its place: the list is fixed for a task.
          <li key={place}>
            <button
              type="button"
              className="coding-progress__quote"
              aria-current={place === at ? "step" : undefined}
              aria-label={coding.codedAs({
                at: place + 1,
                text: code === null ? coding.notCoded : coding.code[code],
              })}
              onClick={() => onGo(place)}
            >
              {place + 1}
              {code === null ? <span className="coding-progress__none" /> : <CodeIcon code={code} />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
