/**
 * What a tie between two actors adds up. `ignore`: that both spoke on a proposition, whatever they said; `congruence`:
 * that they agree; `conflict`: that they disagree; `subtract`: agreement less disagreement.
 */
export const AGGREGATIONS = ["subtract", "congruence", "conflict", "ignore"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What a tie is divided by, so that who speaks much is not tied to everybody; `dna-cosine` is what DNA calls cosine. */
export const NORMALIZATIONS = ["no", "average", "jaccard", "cosine", "dna-cosine"] as const;
export type Normalization = (typeof NORMALIZATIONS)[number];

/** How often what an actor says again on a proposition counts: once in all, once in each source, or each time. */
export const REPEATS = ["once", "document", "each"] as const;
export type Repeats = (typeof REPEATS)[number];

/** How statements become ties. The first of each list is what nobody has to choose. */
export interface Projection {
  readonly aggregation: Aggregation;
  readonly normalization: Normalization;
  readonly repeats: Repeats;
}
