import type { Grammar } from "../../grammar/grammar.ts";

/** What the view of sides and bridges says. Words in braces are filled in with links. */
export function sidesWords({ number, plural, decimal: withDigits }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const actors = (count: number) => counted(count, "actor", "actors");
  const statements = (count: number) => counted(count, "statement", "statements");
  const agree = (count: number) => plural(count, { one: "agrees", other: "agree" });
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const decimal = (value: number) => withDigits(value, 2);

  return {
    decimal,
    /** The sides that rest on more than one statement, the first of them by who said most in them. */
    summary: ({ names, count }: { readonly names: readonly string[]; readonly count: number }) =>
      `${counted(count, "side", "sides")}: ${[...names, ...(count > names.length ? [`${number(count - names.length)} more`] : [])].join("; ")}.`,
    noFirmSides: "No side here rests on more than one statement, so there are no sides to report.",
    details: (shown: { readonly actors: number; readonly apart: number; readonly thin: number }) =>
      [
        `${actors(shown.actors)} spoke here.`,
        shown.apart > 0 ? `${actors(shown.apart)} ${agree(shown.apart)} with nobody here.` : "",
        shown.thin > 0
          ? plural(shown.thin, {
              one: `${number(shown.thin)} group depends on a single statement and is not counted as a side.`,
              other: `${number(shown.thin)} groups depend on a single statement each and are not counted as sides.`,
            })
          : "",
      ]
        .filter(Boolean)
        .join(" "),
    thinRoster: "Not counted as sides",
    thinRosterRule: "Without one particular statement, no two actors in such a group would agree.",
    thinFindings: "Not findings: each of these depends on a single statement.",
    onlyThin: "Nothing here rests on more than one statement.",
    thinSplit: "Only single statements split them, so no split is reported.",
    widestSplit: ({ label }: { readonly label: string }) => `The widest split is over “${label}”.`,
    noSplit: "No proposition splits them.",
    cannotSplit: "Support and opposition are not both shown, so nothing can split the sides.",
    onlyUnites: "Support and opposition are not both shown, so nobody here can take the opposite stance.",
    reading: [
      "A side is a set of actors who agree with each other more than with the rest. A program works the sides out from agreement in the statements shown. Each side is named by the actors who said most in it. The letters are only short names. A side is not a judgement, an organisation or a plan.",
      "Two sides that never spoke on the same proposition are apart, not opposed. A side is what its members said, not what they left unsaid. Each change of the filters works the sides out again.",
      "“Thin” means that a finding depends on a single statement.",
    ].join(" "),

    roster: "The sides",
    sideName: ({ letter, names }: { readonly letter: string; readonly names: string }) =>
      `${letter}, ${names}`,
    /** Behind the number of actors which of them are one body, with a comma before it; nothing where none are. */
    sideSize: (side: {
      readonly actors: number;
      readonly bodies: string;
      readonly statements: number;
      readonly agreeing: number;
    }) =>
      `${actors(side.actors)}${side.bodies}${side.bodies ? "." : ","} ${statements(side.statements)}, ${number(side.agreeing)} of them in agreement`,
    with: "with {actors}",
    selected: "selected",
    noSide: "In no side",
    noSideShort: "None",
    apart: (count: number) => `${actors(count)} ${agree(count)} with nobody here`,
    alone: "Nobody else spoke on the same propositions:",
    differs: "Others spoke on the same propositions, but on balance these actors agree with none of them:",

    splits: "What splits",
    splitsRule:
      "On one side, more than half of those who spoke support it. On another, more than half oppose it. Silent actors are not counted.",
    split: "{proposition}: supported by {support}, opposed by {oppose}.",
    leaning: ({ count, spoke }: { readonly count: number; readonly spoke: number }) =>
      `(${number(count)}\u00a0of\u00a0${number(spoke)} who spoke)`,
    noSplits: "No proposition is mostly supported on one side and mostly opposed on another.",
    unites: "What unites",
    unitesRule:
      "Actors of two or more sides take the same stance on it, and nobody takes the opposite stance.",
    unite: {
      support: "{proposition}: supported by {actors}; nobody opposes it.",
      oppose: "{proposition}: opposed by {actors}; nobody supports it.",
    },
    ofSide: "of",
    noUnites: "Wherever actors of two sides take the same stance, somebody takes the opposite stance.",
    bridges: "Who bridges",
    bridgesRule:
      "Actors who agree more than they disagree with actors of two or more sides. Where several are named, not all of them need to agree on every proposition. Those whose agreement is spread most evenly come first.",
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
      "1 minus the squared share of its agreement with each side. 0 means that all agreement is with one side. The closer to 1, the more evenly it is spread over more sides. This is the participation coefficient (Guimerà and Amaral 2005, Nature 433, 895).",

    evidence: (rests: { readonly statements: number; readonly actors: number; readonly bodies: string }) =>
      `Based on ${statements(rests.statements)} by ${actors(rests.actors)}${rests.bodies}`,
    thin: "thin",
    thinMeaning: "this depends on a single statement",
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
      "Each number, and the length of its bar, is how many actors of a side take the stance. A hatched cell is silence: nobody on that side spoke on it.",
    profileKeys: "Arrow keys move from cell to cell. Enter opens the words, Escape goes to the statements.",
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

    tooLittle: {
      "one-actor": "Only one actor is left, {actor}. Sides need two who agree.",
      "one-proposition":
        "Only one proposition is left, {proposition}. With one proposition there is only support and opposition, and no sides to work out.",
    },
    noAgreement: (left: { readonly actors: number; readonly disagreements: number }) =>
      left.disagreements === 0
        ? `No two of these ${actors(left.actors)} spoke for or against the same proposition, so nobody agrees or disagrees. There are no sides.`
        : `No two of these ${actors(left.actors)} agree more than they disagree; ${counted(left.disagreements, "pair disagrees", "pairs disagree")}. There are no sides.`,
    tooMany: (left: { readonly actors: number; readonly most: number }) =>
      `There are too many actors to work out the sides: ${number(left.actors)}. Add a filter that leaves fewer statements and at most ${actors(left.most)}.`,

    table: "Sides as a table",
    tableOrder: "What divides the sides first",
    tableNote:
      "Each row is a side on a proposition. It counts the actors and the statements for each stance.",
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
