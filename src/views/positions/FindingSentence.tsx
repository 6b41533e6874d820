import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition } from "../../case/proposition.ts";
import { type Answered, findingWords } from "../../i18n/en/views/finding.ts";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Finding } from "../../network/questions/finding.ts";
import type { Answer, Besides, Question } from "../../network/questions/questions.ts";
import { shortName } from "../marks/firstNames.ts";

interface FindingSentenceProps {
  readonly index: CaseIndex;
  readonly finding: Finding | null;
}

/** The headline over the network: who takes which side on what most take one on, and what splits them most evenly. */
export function FindingSentence({ index, finding }: FindingSentenceProps) {
  const { words: fields } = useMessages();
  const words = useWords(findingWords);
  if (finding === null) return words.noHeadline;
  const { widest, evenest } = finding;
  return words.headline({
    widest: answered(index, widest, fields),
    evenest: evenest === null ? null : answered(index, evenest, fields),
  });
}

type Fields = Messages["words"];

function answered(
  index: CaseIndex,
  { proposition, contrary, support, oppose }: Question,
  { commits }: Fields,
): Answered {
  return {
    ...saidBy(proposition),
    contrary: contrary && saidBy(contrary),
    support: answering(index, support, commits.support),
    oppose: answering(index, oppose, commits.oppose),
  };
}

function saidBy({ label, clause }: Proposition) {
  return { label, clause: clause ?? null };
}

function answering(
  index: CaseIndex,
  { actors, bodies, itself, byContrary, besides }: Answer,
  commits: Readonly<Record<Besides, string>>,
) {
  const [only] = actors;
  const isAlone = actors.length === 1 && only !== undefined;
  return {
    all: actors.length,
    itself,
    byContrary,
    besides: besides.map((one) => commits[one]),
    bodies,
    name: isAlone ? shortName(index.actors.get(only), only) : null,
  };
}
