import type { Grammar } from "../../grammar/grammar.ts";

/** How far sides are apart and how far agreement is spread over them, in figures with their rules and sources. */
export function sideFigureWords({ number, plural, decimal: withDigits }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const decimal = (value: number) => withDigits(value, 2);

  return {
    decimal,
    spread: ({ figure, terms }: { readonly figure: number; readonly terms: readonly number[] }) => {
      const whole = terms.reduce((sum, term) => sum + term, 0);
      const squares = terms.map((term) => ` − (${number(term)}/${number(whole)})²`).join("");
      return `Spread of agreement ${decimal(figure)} = 1${squares}.`;
    },
    spreadRule:
      "1 minus the squared share of its agreement with each side. 0 means that all agreement is with one side. The closer to 1, the more evenly it is spread over more sides. This is the participation coefficient (Guimerà and Amaral 2005, Nature 433, 895).",

    howFar: "How far apart",
    thinToo: "Both figures are of the whole division, with the groups not counted as sides.",
    modularity:
      "Signed modularity {value} (Gómez, Jensen and Arenas 2009). Sides drawn at random would give about 0. These sides were chosen to make the number large, so even random ties would give more than 0.",
    against: (ties: { readonly between: number; readonly within: number; readonly all: number }) =>
      `${number(ties.between + ties.within)} of ${counted(ties.all, "tie runs", "ties run")} against these sides: ${counted(ties.between, "agreement", "agreements")} between two sides, ${counted(ties.within, "disagreement", "disagreements")} within one side.`,
    runs: (all: { readonly same: number; readonly runs: number }) =>
      `The same sides came out in ${number(all.same)} of ${number(all.runs)} runs. That tells you about the method, not about the evidence.`,
    workedOut: "How is this worked out?",
    share: (sign: {
      readonly total: number;
      readonly within: number;
      readonly share: number;
      readonly byChance: number;
    }) =>
      `${number(sign.within)} of ${number(sign.total)} are within sides (${percent(sign.share)}). By chance it would be ${percent(sign.byChance)}.`,
    agreementWord: "Agreement",
    disagreementWord: "Disagreement",
    formula: (worked: {
      readonly agreement: SignNumbers;
      readonly disagreement: SignNumbers;
      readonly figure: number;
    }) => {
      const whole = worked.agreement.total + worked.disagreement.total;
      const part = ({ total, share, byChance }: SignNumbers) =>
        `${number(total)}/${number(whole)} × (${decimal(share)} − ${decimal(byChance)})`;
      return `Signed modularity = ${part(worked.agreement)} − ${part(worked.disagreement)} = ${decimal(worked.figure)}.`;
    },
    workedRules: [
      "Two actors agree where they take the same stance on a proposition. They disagree where one supports and the other opposes. Mixed and abstain count as half-way. Repeated statements count once. A tie is agreement minus disagreement. “By chance” means: if every actor kept the strength of its ties but had random partners. 0 is no more than chance, and 1 cannot be reached. The number describes these sides in these statements. It cannot compare cases of different size. Source: Gómez, Jensen and Arenas 2009, Physical Review E 80, 016114.",
      "Ties that run against the sides are called frustrated (Harary 1959). The lowest number that any division of the actors gives is the frustration index (Aref and Wilson 2019). The number for these sides is that or more.",
      "The sides come from the Louvain method on agreement (Blondel and others 2008). It runs 20 times in different orders. The run with the highest signed modularity is kept.",
    ],
  };
}

interface SignNumbers {
  readonly total: number;
  readonly share: number;
  readonly byChance: number;
}
