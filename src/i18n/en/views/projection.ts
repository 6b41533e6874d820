import type { Grammar } from "../../grammar/grammar.ts";

const AGGREGATION = {
  subtract: "agreement less disagreement",
  congruence: "agreement",
  conflict: "disagreement",
  ignore: "speaking on the same",
} as const;

const NORMALIZATION = {
  no: "nothing",
  average: "mean activity",
  jaccard: "all that either said",
  cosine: "both lengths",
  "dna-cosine": "both activities",
} as const;

/** The names that the field gives them. */
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
  once: "counts once",
  document: "counts once in each source",
  each: "counts each time",
} as const;

/** What a tie can be made of, and the rule of each choice. */
export function projectionWords({ number }: Grammar) {
  return {
    title: "What makes a tie",
    control: {
      aggregation: "A tie is",
      normalization: "divided by",
      repeats: "Said again",
      least: "Ties from",
      strongest: "Strongest of each",
    },
    aggregationName: (value: keyof typeof AGGREGATION) =>
      `${AGGREGATION[value]} (${AGGREGATION_TERM[value]})`,
    aggregationRule: {
      subtract:
        "Congruence less conflict: above 0 they agree more than they disagree, below 0 the other way round.",
      congruence:
        "On each thing that both spoke on, the statements of the one times the statements of the other that take the same stance. Mixed and abstain agree half with support and half with oppose.",
      conflict:
        "On each thing that both spoke on, the statements of the one times the statements of the other that take the opposite stance. Mixed and abstain disagree half with support and half with oppose.",
      ignore:
        "On each thing that both spoke on, the statements of the one times the statements of the other, whatever they say.",
    },
    normalizationName: (value: keyof typeof NORMALIZATION) =>
      `${NORMALIZATION[value]} (${NORMALIZATION_TERM[value]})`,
    normalizationRule: {
      no: "The sum stands as it is: who speaks much has strong ties.",
      average: "Divided by half the statements of both, so that who speaks much is not tied to everybody.",
      jaccard:
        "Divided by what only the one said, plus what only the other said, plus the product of what both said, by stance. This is the weighted form of Discourse Network Analyzer.",
      cosine:
        "Divided by the product of both lengths, the length being the square root of how far one meets with itself. This is the usual cosine.",
      "dna-cosine":
        "Divided by the product of both numbers of statements. Discourse Network Analyzer calls this cosine; the usual cosine divides by lengths.",
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
        `said again ${REPEATS[chosen.repeats]}`,
        chosen.least > 0 ? `from ${number(chosen.least)}` : "",
        chosen.strongest === null ? "" : `the ${number(chosen.strongest)} strongest of each`,
      ]
        .filter(Boolean)
        .join(" · "),
    repeatsRule: {
      once: "What an actor says again on a proposition, with the same stance, counts once.",
      document:
        "What an actor says again on a proposition, with the same stance, counts once in each source.",
      each: "Each statement counts: two by the one and three by the other make six pairs.",
    },
    leastRule: "Ties nearer to 0 than this are left out.",
    strongestRule:
      "Of each, so many of its strongest ties are kept, and those as strong as the last of them.",
    all: "all",
  };
}
