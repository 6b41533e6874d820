import UFuzzy from "@leeoniya/ufuzzy";

/** With more words than this in a query, one may also be part of another: the orders to try grow too many. */
export const WORDS_IN_ANY_ORDER = 5;

/** Texts that fit equally well stay in the order in which they are given. */
const WORDS = {
  compare: () => 0,
  unicode: true,
  interSplit: "[^\\p{L}\\p{M}\\p{Nd}']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
};

/** Words in any order, each found inside words too; `-word` leaves out, `"two words"` stay together. */
export const exactMatcher = new UFuzzy({ ...WORDS, intraIns: 0 });

/**
 * The same for words mistyped once, from where words begin: a letter wrong, missing or too many, or two the other way
 * round. Of words up to four letters less is forgiven, of numbers nothing.
 */
export const slipMatcher = new UFuzzy({
  ...WORDS,
  interLft: 1,
  interBound: "[^\\p{L}\\p{M}\\p{Nd}]",
  intraMode: 1,
  intraSlice: [0, Number.POSITIVE_INFINITY],
  intraChars: "[\\p{L}\\p{M}\\p{Nd}']",
});
