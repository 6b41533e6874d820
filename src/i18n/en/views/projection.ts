import type { Grammar } from "../../grammar/grammar.ts";

const AGGREGATION = {
  subtract: "agreement minus disagreement",
  congruence: "agreement",
  conflict: "disagreement",
  ignore: "speaking on the same thing",
} as const;

const NORMALIZATION = {
  no: "nothing",
  average: "average activity",
  jaccard: "everything either said",
  cosine: "both lengths",
  "dna-cosine": "both activities",
} as const;

/** Their names in the research field. */
const AGGREGATION_TERM = {
  subtract: "subtract",
  congruence: "congruence",
  conflict: "conflict",
  ignore: "ignore",
} as const;

const NORMALIZATION_TERM = {
  no: "no normalization",
  average: "average",
  jaccard: "Jaccard",
  cosine: "cosine",
  "dna-cosine": "DNA’s cosine",
} as const;

const REPEATS = {
  once: "count once",
  document: "count once in each source",
  each: "count each time",
} as const;

/** What a tie can be made of, and the rule of each choice. */
export function projectionWords({ number }: Grammar) {
  return {
    title: "What makes a tie",
    control: {
      aggregation: "A tie is",
      normalization: "divided by",
      repeats: "Repeated statements",
      least: "Minimum strength",
      strongest: "Strongest of each",
    },
    aggregationName: (value: keyof typeof AGGREGATION) =>
      `${AGGREGATION[value]} (${AGGREGATION_TERM[value]})`,
    aggregationRule: {
      subtract:
        "Congruence minus conflict. Above 0, they agree more than they disagree. Below 0, they disagree more.",
      congruence:
        "For each thing that both spoke on: the statements of one times those of the other with the same stance. Mixed and abstain agree half with support and half with oppose.",
      conflict:
        "For each thing that both spoke on: the statements of one times those of the other with the opposite stance. Mixed and abstain disagree half with support and half with oppose.",
      ignore:
        "For each thing that both spoke on: the statements of one times those of the other, whatever they say.",
    },
    normalizationName: (value: keyof typeof NORMALIZATION) =>
      `${NORMALIZATION[value]} (${NORMALIZATION_TERM[value]})`,
    normalizationRule: {
      no: "The sum is not divided, so those who speak much have strong ties.",
      average:
        "Divided by half the statements of both, so that those who speak much are not tied to everybody.",
      jaccard:
        "Divided by a sum: what only one said, what only the other said, and the product of what both said. Discourse Network Analyzer uses this weighted form.",
      cosine:
        "Divided by the product of both lengths. A length is the square root of the tie that each would have with itself. This is the usual cosine.",
      "dna-cosine":
        "Divided by the product of both numbers of statements. Discourse Network Analyzer calls this cosine. The usual cosine divides by lengths.",
    },
    repeats: REPEATS,
    /** What is chosen, in a line. */
    now: (chosen: {
      aggregation: keyof typeof AGGREGATION;
      normalization: keyof typeof NORMALIZATION;
      repeats: keyof typeof REPEATS;
      least: number;
      strongest: number | null;
    }) =>
      [
        AGGREGATION[chosen.aggregation],
        chosen.normalization === "no" ? "" : `divided by ${NORMALIZATION[chosen.normalization]}`,
        `repeated statements ${REPEATS[chosen.repeats]}`,
        chosen.least > 0 ? `strength at least ${number(chosen.least)}` : "",
        chosen.strongest === null ? "" : `the ${number(chosen.strongest)} strongest of each`,
      ]
        .filter(Boolean)
        .join(", "),
    repeatsRule: {
      once: "If an actor takes the same stance on a proposition several times, that counts once.",
      document:
        "If an actor takes the same stance on a proposition several times, that counts once in each source.",
      each: "Every statement counts: two by one actor and three by the other make six pairs.",
    },
    leastRule: "Ties closer to 0 than this are hidden.",
    strongestRule:
      "Shows this many of the strongest ties of each, and any that are as strong as the last one.",
    all: "all",
  };
}
