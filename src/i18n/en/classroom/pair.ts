import type { Grammar } from "../../grammar/grammar.ts";

/** What the choice of two actors to compare says. */
export function pairWords({ number, plural }: Grammar) {
  return {
    caption: ({ actor, other }: { actor: string; other: string }) =>
      `${actor} and ${other} on each proposition`,
    counts: "How often",
    count: {
      same: "Same stance",
      differ: "Different stance",
      one: "Only one spoke",
      neither: "Neither spoke",
    },
    proposition: "Proposition",
    result: "Result",
    same: "Same",
    differ: "Different",
    onlyOne: ({ actor }: { actor: string }) => `Only ${actor} spoke`,
    neither: "Neither spoke",
    noStatement: "No statement found",
    silence: "“No statement found” is silence: not support, not opposition, not a middle position.",
    onlySpoken: ({ count }: { count: number }) =>
      `Only where at least one spoke (${number(count)} ${plural(count, { one: "proposition", other: "propositions" })})`,
    wordsInFull: "Compare these two with all their statements",
    nobody: "The source reports no statement in this case, so there is nobody to compare.",
    onlyOneActor: ({ actor }: { actor: string }) =>
      `Only ${actor} has a statement in this case, so there is nobody to compare with.`,
    notTwo: "Neither of the two spoke on any proposition.",
  };
}
