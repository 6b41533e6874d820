import type { Grammar } from "../../grammar/grammar.ts";

/** What the view of sides and bridges says of its sides. Words in braces are filled in with links. */
export function sidesWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const actors = (count: number) => counted(count, "actor", "actors");
  const statements = (count: number) => counted(count, "statement", "statements");
  const agree = (count: number) => plural(count, { one: "agrees", other: "agree" });

  return {
    /** The sides that rest on more than one statement, the first of them by who said most in them. */
    summary: ({ names, count }: { readonly names: readonly string[]; readonly count: number }) =>
      `${counted(count, "side", "sides")}: ${[...names, ...(count > names.length ? [`${number(count - names.length)} more`] : [])].join("; ")}.`,
    noFirmSides: "No side here rests on more than one statement, so there are no sides to report.",
    details: (shown: {
      readonly actors: number;
      readonly leftOut: number;
      readonly apart: number;
      readonly thin: number;
    }) =>
      [
        shown.leftOut > 0
          ? `These are the sides of the ${actors(shown.actors)} who said most. ${plural(shown.leftOut, { one: `${number(shown.leftOut)} more is`, other: `${number(shown.leftOut)} more are` })} left out: comparing all would take too long.`
          : `${actors(shown.actors)} spoke here.`,
        shown.apart > 0 ? `${actors(shown.apart)} ${agree(shown.apart)} with no group here.` : "",
        shown.thin > 0
          ? plural(shown.thin, {
              one: `${number(shown.thin)} group depends on a single statement and is not counted as a side.`,
              other: `${number(shown.thin)} groups depend on a single statement each and are not counted as sides.`,
            })
          : "",
      ]
        .filter(Boolean)
        .join(" "),
    /** In place of the last names of a long list; shows them. */
    moreActors: ({ count }: { readonly count: number }) =>
      `${number(count)} ${plural(count, { one: "other", other: "others" })}`,
    thinRoster: "Not counted as sides",
    thinRosterRule:
      "Without one particular statement, no two actors in such a group would agree. So these actors count as in no side.",
    working: "Working out the sides",
    thinSplit: "Only single statements split them, so no split is reported.",
    widestSplit: ({ label }: { readonly label: string }) => `The widest split is over “${label}”.`,
    noSplit: "No proposition splits them.",
    cannotSplit: "Support and opposition are not both shown, so nothing can split the sides.",
    reading: [
      "A side is a set of actors who agree with each other more than with the rest. A program works the sides out from agreement in the statements shown. Each side is named by the actors who said most in it. The letters are only short names. A side is not a judgement, an organisation or a plan.",
      "Two sides that never spoke on the same proposition are apart, not opposed. A side is what its members said, not what they left unsaid. Each change of the filters works the sides out again.",
      "“Thin” means that a finding depends on a single statement.",
    ].join(" "),

    picture: "Who stands with whom",
    roster: "The sides",
    onSide: ({ letter, name }: { readonly letter: string; readonly name: string }) =>
      `Side ${letter}: ${name}`,
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
    apart: (count: number) => `${actors(count)} ${agree(count)} with no group here`,
    alone: "Nobody else spoke on the same propositions:",
    differs: "Others spoke on the same propositions, but on balance these actors agree with none of them:",
    torn: "These actors agree with some, but on balance with no side:",

    profile: "What each side says",
    profileCaption:
      "Each number, and the length of its bar, is how many actors of a side take the stance. A hatched cell is silence: nobody on that side spoke on it.",
    noneColumn:
      "“None” is for actors in no side. Those in groups that are not counted as sides are there too.",
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

    tooLittle: {
      "one-actor": "Only one actor is left, {actor}. Sides need two who agree.",
      "one-proposition":
        "Only one proposition is left, {proposition}. With one proposition there is only support and opposition, and no sides to work out.",
    },
    noAgreement: (left: { readonly actors: number; readonly disagreements: number }) =>
      left.disagreements === 0
        ? `No two of these ${actors(left.actors)} spoke for or against the same proposition, so nobody agrees or disagrees. There are no sides.`
        : `No two of these ${actors(left.actors)} agree more than they disagree; ${counted(left.disagreements, "pair disagrees", "pairs disagree")}. There are no sides.`,

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
