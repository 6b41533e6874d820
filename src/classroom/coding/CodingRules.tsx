import { useMessages } from "../../i18n/useMessages.ts";
import { CODING_RULES } from "./codingRules.ts";
import "./codingRules.css";

/** The rules of coding in short, with the numbers by which they are cited. */
export function CodingRules() {
  const { coding } = useMessages();
  return (
    <ol className="coding-rules" aria-label={coding.rules}>
      {CODING_RULES.map((rule) => (
        <li key={rule}>{coding.rule[rule]}</li>
      ))}
    </ol>
  );
}
