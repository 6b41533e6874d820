import type { Grammar } from "../../grammar/grammar.ts";

/** The products that are added up, with the share of each that counts. */
interface Worked {
  readonly terms: readonly { readonly left: number; readonly right: number; readonly share: number }[];
  readonly value: number;
}

/** What the receipts of a tie say. */
export function receiptWords({ number, plural, signed }: Grammar) {
  /** As in "2 × 1 + 1 × 1 × ½ = 2.5". */
  const worked = (terms: Worked["terms"], value: number) => {
    const products = terms.map(
      ({ left, right, share }) => `${number(left)} × ${number(right)}${share === 1 ? "" : " × ½"}`,
    );
    return products.length === 0 ? number(value) : `${products.join(" + ")} = ${number(value)}`;
  };

  return {
    signed,
    title: "How this tie is worked out",
    heading: { actor: "and", proposition: "together with" },
    verdict: {
      none: {
        actor:
          "In what is shown, these two never spoke on the same proposition, so there is no tie between them.",
        proposition: "In what is shown, nobody spoke on both of these, so there is no tie between them.",
      },
      balance: "Agreement and disagreement cancel each other out here, so there is no tie.",
      agreement: {
        actor: ({ value }: { value: number }) => `A tie of agreement: ${signed(value)}.`,
        proposition: ({ value }: { value: number }) => `They go together: ${signed(value)}.`,
      },
      disagreement: {
        actor: ({ value }: { value: number }) => `A tie of disagreement: ${signed(value)}.`,
        proposition: ({ value }: { value: number }) => `They go against each other: ${signed(value)}.`,
      },
      meeting: {
        actor: ({ value }: { value: number }) =>
          `Both spoke on the same propositions, whatever they said: ${number(value)}.`,
        proposition: ({ value }: { value: number }) =>
          `The same actors spoke on both, whatever they said: ${number(value)}.`,
      },
    },
    thinVerdict:
      "Thin: the tie depends on a single statement. Without that statement it would disappear or be reversed.",
    firmVerdict: "The tie does not depend on any single statement.",
    /** How many of the statements count. */
    times: ({ count, all }: { count: number; all: number }) =>
      count === all
        ? `(${number(all)})`
        : `(${number(all)}, of which ${number(count)} ${plural(count, { one: "counts", other: "count" })})`,
    lineAgreement: ({ terms, value }: Worked) => `agreement ${worked(terms, value)}`,
    lineDisagreement: ({ terms, value }: Worked) => `disagreement ${worked(terms, value)}`,
    linePairs: ({ terms, value }: Worked) => `pairs ${worked(terms, value)}`,
    lineDifference: (line: { agreement: string; disagreement: string; value: number }) =>
      `${line.agreement}, ${line.disagreement}: ${signed(line.value)}`,
    sum: "Sum",
    sumOf: ({ terms, value }: { terms: readonly number[]; value: number }) =>
      terms.length < 2
        ? signed(value)
        : `${terms.map((term, at) => (at === 0 ? signed(term) : `${term < 0 ? "−" : "+"} ${number(Math.abs(term))}`)).join(" ")} = ${signed(value)}`,
    divided: "Divided by",
    tie: "Tie",
    quotient: ({ sum, by, value }: { sum: number; by: number; value: number }) =>
      `${signed(sum)} ÷ ${number(by)} = ${signed(value)}`,
    denominator: {
      no: "nothing: the sum is the tie",
      average: ({ left, right, value }: { left: number; right: number; value: number }) =>
        `(${number(left)} + ${number(right)}) ÷ 2 = ${number(value)}`,
      lengths: ({ left, right, value }: { left: number; right: number; value: number }) =>
        `√${number(left ** 2)} × √${number(right ** 2)} = ${number(value)}`,
      product: ({ left, right, value }: { left: number; right: number; value: number }) =>
        `${number(left)} × ${number(right)} = ${number(value)}`,
      jaccard: (parts: { onlyLeft: number; onlyRight: number; both: number; value: number }) =>
        `${number(parts.onlyLeft)} + ${number(parts.onlyRight)} + ${number(parts.both)} = ${number(parts.value)}`,
    },
    sameTwice: {
      actor: "This is the same actor twice, and a tie needs two.",
      proposition: "This is the same proposition twice, and a tie needs two.",
    },
    compareAll: "Compare everything the two said",
  };
}
