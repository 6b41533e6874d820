import type { Statement } from "../../case/statement.ts";
import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import "./codingRules.css";

/** The rules of coding in short, in the order of their numbers. */
const CODING_RULES = ["words", "support", "oppose", "mixed", "speaker", "channel"] as const;

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

type CodingRule = (typeof CODING_RULES)[number];

/**
 * The rules that settle a statement's code: the one for its stance; where the coders left a note, that only the words
 * count; and where somebody else passes it on, what that means. An abstention is no words, so none settles it.
 */
export function rulesFor({
  stance,
  attribution,
  note,
}: Pick<Statement, "stance" | "attribution" | "note">): readonly CodingRule[] {
  const rules: CodingRule[] = stance === "abstain" ? [] : [stance];
  if (note !== undefined) rules.push("words");
  if (attribution === "second-hand") rules.push("channel");
  return rules;
}

/** The number by which a rule is cited. */
export function ruleNumber(rule: CodingRule): number {
  return CODING_RULES.indexOf(rule) + 1;
}
