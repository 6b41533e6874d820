import type { Grammar } from "../../grammar/grammar.ts";

/** What the view of sides and bridges says. Words in braces are filled in with links. */
export function sidesWords({ number, plural, decimal: withDigits }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const countSides = (count: number) => counted(count, "side", "sides");
  const actors = (count: number) => counted(count, "actor", "actors");
  const statements = (count: number) => counted(count, "statement", "statements");
  const agree = (count: number) => plural(count, { one: "agrees", other: "agree" });
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const decimal = (value: number) => withDigits(value, 2);

  return {
    decimal,
    summary: (shown: { readonly sides: number; readonly actors: number; readonly apart: number }) =>
      shown.apart === 0
        ? `${countSides(shown.sides)} among ${actors(shown.actors)}.`
        : `${countSides(shown.sides)} among ${actors(shown.actors)}; ${actors(shown.apart)} ${agree(shown.apart)} with nobody here.`,
    widestSplit: ({ label }: { readonly label: string }) => `The widest split is over “${label}”.`,
    noSplit: "No proposition splits them.",
    cannotSplit: "Support and opposition are not both shown, so that nothing can split.",
    onlyUnites: "Support and opposition are not both shown, so that nobody here could take the opposite one.",
    reading: [
      "A side is a set of actors who agree with each other more than with the rest. Sides are worked out from who agrees with whom in the statements shown, by a program and not by a person; they are named by whoever said most in them, and their letters are only short names. A side is no judgement, no organisation and no plan.",
      "Two sides that never spoke on the same proposition are apart, not opposed. Nothing is said about silence: a side is what its members said, not what they left unsaid. Every filter makes the sides anew.",
      "“Thin” means that there is one statement without which this would not be said.",
    ].join(" "),

    roster: "The sides",
    sideName: ({ letter, names }: { readonly letter: string; readonly names: string }) =>
      `${letter}, ${names}`,
    sideSize: (side: { readonly actors: number; readonly statements: number; readonly agreeing: number }) =>
      `${actors(side.actors)}, ${statements(side.statements)}, agreeing in ${number(side.agreeing)}`,
    with: "with {actors}",
    selected: "selected",
    noSide: "In no side",
    noSideShort: "None",
    apart: (count: number) => `${actors(count)} ${agree(count)} with nobody here`,
    alone: "Nobody else spoke on what they spoke on:",
    differs: "Others spoke on the same, but on balance they agree with none of them:",

    splits: "What splits",
    splitsRule:
      "More than half of those who spoke on it support it on one side, and oppose it on another. Only who spoke is counted.",
    split: "{proposition}: supported by {support}, opposed by {oppose}.",
    leaning: ({ count, spoke }: { readonly count: number; readonly spoke: number }) =>
      `(${number(count)}\u00a0of\u00a0${number(spoke)} who spoke)`,
    noSplits: "No proposition has one side mostly in support and another mostly opposed.",
    unites: "What unites",
    unitesRule: "Actors of two sides or more take the same stance on it, and nobody takes the opposite one.",
    unite: {
      support: "{proposition}: supported by {actors}; nobody opposes it.",
      oppose: "{proposition}: opposed by {actors}; nobody supports it.",
    },
    ofSide: "of",
    noUnites: "No proposition has actors of two sides on the same stance and nobody on the opposite one.",
    bridges: "Who bridges",
    bridgesRule:
      "Actors who agree, more than they disagree, with actors of two sides or more. Where several agree, not each of them need agree on each proposition. First those whose agreement is spread most evenly.",
    bridge: "{actors}, of {side}: agreement also with {ends}.",
    bridgeAtOdds: "{actors}, of {side}: agreement also with {ends}. Opposite stance to {odds}.",
    bridgeToNext: "; ",
    bridgeTo: {
      named: "{actors} ({share} of {side}) on {propositions}",
      counted: "{share} of {side} on {propositions}",
    },
    shareOfSide: ({ count, all }: { readonly count: number; readonly all: number }) =>
      `${number(count)}\u00a0of\u00a0${number(all)}`,
    noBridges: "Nobody agrees with actors of two sides.",
    moreBridges: ({ count }: { readonly count: number }) => `Show ${number(count)} more`,
    spread: ({ figure, terms }: { readonly figure: number; readonly terms: readonly number[] }) => {
      const whole = terms.reduce((sum, term) => sum + term, 0);
      const squares = terms.map((term) => ` − (${number(term)}/${number(whole)})²`).join("");
      return `Spread of agreement ${decimal(figure)} = 1${squares}.`;
    },
    spreadRule:
      "One less the squared share of its agreement with each side: 0 where all is with one side, nearer to 1 the more evenly it is spread over more sides (participation coefficient, Guimerà and Amaral 2005, Nature 433, 895).",

    evidence: (rests: { readonly statements: number; readonly actors: number }) =>
      `Rests on ${statements(rests.statements)} by ${actors(rests.actors)}`,
    thin: "thin",
    thinMeaning: "without one certain statement this would not be said",
    receipt: ({
      actor,
      count,
      stance,
    }: {
      readonly actor: string;
      readonly count: number;
      readonly stance: string;
    }) => `${actor} ${stance} it, ${statements(count)}`,
    compareWith: "Side by side: {actors}.",
    pair: ({ one, other }: { readonly one: string; readonly other: string }) => `${one} and ${other}`,

    profile: "What each side says",
    profileCaption:
      "Each number is how many actors of a side take the stance, and the bar is as long. A hatched cell is silence: nobody of the side spoke on it.",
    profileKeys: "Arrow keys go from cell to cell, Enter opens the words, Escape goes to the statements.",
    rowKinds: { splits: "Split", unites: "United", neither: "Neither" },
    silent: "nobody spoke",
    cell: ({
      side,
      proposition,
      stances,
    }: {
      readonly side: string;
      readonly proposition: string;
      readonly stances: string;
    }) => `${side}, on ${proposition}: ${stances}`,

    howFar: "How far apart",
    modularity:
      "Signed modularity {value} (Gómez, Jensen and Arenas 2009). 0 is what chance would give for sides drawn without looking; these sides were chosen to make it great, so that ties at random would also give more than 0.",
    against: (ties: { readonly between: number; readonly within: number; readonly all: number }) =>
      `${number(ties.between + ties.within)} of ${counted(ties.all, "tie runs", "ties run")} against these sides: ${counted(ties.between, "agreement", "agreements")} between two, ${counted(ties.within, "disagreement", "disagreements")} within one.`,
    runs: (all: { readonly same: number; readonly runs: number }) =>
      `The same sides came out in ${number(all.same)} of ${number(all.runs)} runs; that speaks of the method, not of the evidence.`,
    workedOut: "How is this worked out?",
    share: (sign: {
      readonly total: number;
      readonly within: number;
      readonly share: number;
      readonly byChance: number;
    }) =>
      `${number(sign.within)} of ${number(sign.total)} within sides, ${percent(sign.share)}; chance would put ${percent(sign.byChance)} there.`,
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
      "Two actors agree where they take the same stance on a proposition and disagree where one supports and the other opposes; mixed and abstention stand half-way. What an actor says again counts once. A tie is agreement less disagreement. By chance means: if every actor kept the weight of its ties and met partners at random. 0 is no more than chance; 1 cannot be reached. It describes these sides in these statements and does not compare cases of different size. Source: Gómez, Jensen and Arenas 2009, Physical Review E 80, 016114.",
      "Ties that run against the sides are called frustrated (Harary 1959). The least number over all ways to divide the actors is the frustration index (Aref and Wilson 2019); ours, for these sides, can only be as great or greater.",
      "The sides come from the Louvain method on agreement (Blondel and others 2008), run 20 times in different orders; the run with the greatest signed modularity is kept.",
    ],

    tooLittle: {
      "one-actor": "Only one actor is left, {actor}. Sides need two who agree.",
      "one-proposition":
        "Only one proposition is left, {proposition}. On one alone, who supports and who opposes is all there is: there are no sides to work out.",
    },
    noAgreement: (left: { readonly actors: number; readonly disagreements: number }) =>
      left.disagreements === 0
        ? `No two of these ${actors(left.actors)} spoke for or against the same, so that nobody agrees or disagrees with anybody. There are no sides.`
        : `No two of these ${actors(left.actors)} agree more than they disagree; ${counted(left.disagreements, "pair disagrees", "pairs disagree")}. There are no sides.`,
    tooMany: (left: { readonly actors: number; readonly most: number }) =>
      `These are too many to work out sides at once: ${actors(left.actors)}. Choose a filter that leaves at most ${number(left.most)}, or fewer statements.`,

    table: "Sides as a table",
    tableNote:
      "Each row is a side on a proposition: how many of its actors take each stance, and in how many statements.",
    columns: {
      side: "Side",
      proposition: "Proposition",
      support: "Support",
      oppose: "Oppose",
      mixed: "Mixed",
      abstain: "Abstain",
      statements: "Statements",
    },
    short: { support: "Sup.", oppose: "Opp.", mixed: "Mix.", abstain: "Abs.", statements: "No." },
  };
}

interface SignNumbers {
  readonly total: number;
  readonly share: number;
  readonly byChance: number;
}
