import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CODING_RULES } from "./codingRules.ts";
import "./codingRules.css";

/** The rules of coding in short, with the numbers by which they are cited. */
export function CodingRules() {
  const coding = useWords(codingWords);
  return (
    <ol className="coding-rules" aria-label={coding.rules}>
      {CODING_RULES.map((rule) => (
        <li key={rule}>{coding.rule[rule]}</li>
      ))}
    </ol>
  );
}
