import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition } from "../../case/proposition.ts";
import { type Answered, findingWords } from "../../i18n/en/views/finding.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Finding } from "../../network/questions/finding.ts";
import type { Answer, Question } from "../../network/questions/questions.ts";
import { shortName } from "../marks/firstNames.ts";

interface FindingSentenceProps {
  readonly index: CaseIndex;
  readonly finding: Finding | null;
}

/** The headline over the network: who takes which side on what most take one on, and what splits them most evenly. */
export function FindingSentence({ index, finding }: FindingSentenceProps) {
  const words = useWords(findingWords);
  if (finding === null) return words.noHeadline;
  const { widest, evenest } = finding;
  return words.headline({
    widest: answered(index, widest),
    evenest: evenest === null ? null : answered(index, evenest),
  });
}

function answered(index: CaseIndex, { proposition, contrary, support, oppose }: Question): Answered {
  return {
    ...saidBy(proposition),
    contrary: contrary && saidBy(contrary),
    support: answering(index, support),
    oppose: answering(index, oppose),
  };
}

function saidBy({ label, clause }: Proposition) {
  return { label, clause: clause ?? null };
}

function answering(index: CaseIndex, { actors, bodies, itself, byContrary, allSaySo }: Answer) {
  const [only] = actors;
  const isAlone = actors.length === 1 && only !== undefined;
  return {
    all: actors.length,
    itself,
    byContrary,
    allSaySo,
    bodies,
    name: isAlone ? shortName(index.actors.get(only), only) : null,
  };
}
