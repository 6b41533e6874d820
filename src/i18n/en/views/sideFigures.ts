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
      `The search for sides began ${counted(all.runs, "time", "times")}. ${counted(all.same, "search", "searches")} ended in these sides. That tells you about the method, not about the evidence.`,
    /** How many divisions are as good; `isMore` where nobody counted on. */
    asGood: ({ count, isMore }: { readonly count: number; readonly isMore: boolean }) => {
      if (count === 0) return "No other division that it found is as good by this number.";
      const found = isMore
        ? `At least ${number(count)} other divisions are`
        : counted(count, "other division is", "other divisions are");
      return `${found} as good by this number, so this one is not the only answer. There, these actors stand elsewhere:`;
    },
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
      "The sides are the division with the highest signed modularity that a search finds. The search begins up to 20 times, with every actor alone. It moves actors and joins groups until nothing gets better. Then it moves some at random and tries again, up to nine times (Lourenço, Martin and Stützle 2003). Actors share a side only if agreement links them.",
    ],
  };
}

interface SignNumbers {
  readonly total: number;
  readonly share: number;
  readonly byChance: number;
}
