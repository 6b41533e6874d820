import type { Grammar } from "../../grammar/grammar.ts";

/** What the view of who addresses whom says, its table, and the page of a link of it. */
export function addresseesWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const actors = (count: number) => counted(count, "actor", "actors");

  return {
    /** The link of a statement that has an addressee. */
    addresses: "addresses",
    actorName: ({
      name,
      kind,
      addresses,
      addressedBy,
      standing,
    }: {
      readonly name: string;
      readonly kind: string;
      readonly addresses: number;
      readonly addressedBy: number;
      readonly standing: number;
    }) =>
      [
        `${name}, ${kind}.`,
        addresses + addressedBy > 0 &&
          `Addresses ${actors(addresses)}, is addressed by ${number(addressedBy)}.`,
        standing > 0 && `${counted(standing, "standing tie", "standing ties")}.`,
      ]
        .filter(Boolean)
        .join(" "),

    /** What there is none of is not counted. */
    counts: (shown: { readonly actors: number; readonly relations: number; readonly statements: number }) => {
      const parts = [
        shown.relations > 0 && counted(shown.relations, "reported tie", "reported ties"),
        shown.statements > 0 && counted(shown.statements, "addressed statement", "addressed statements"),
      ];
      return `${actors(shown.actors)}, ${parts.filter((part) => part !== false).join(" and ")}.`;
    },
    mostAddressed: ({ names }: { readonly names: readonly string[] }) => `Most addressed: ${list(names)}.`,
    addressedBy: ({ name, count }: { readonly name: string; readonly count: number }) =>
      `${name} (by ${number(count)})`,
    leftOut: (count: number) =>
      `${plural(count, { one: `${actors(count)} stands`, other: `${actors(count)} stand` })} in no such tie and ${plural(count, { one: "is", other: "are" })} left out.`,
    readLinks:
      "An arrow leads from who acts to whom it concerns. To address is, here, to call on, criticise, defend, lobby or inform somebody, or to make a statement to them (solid). A standing tie is an office, a membership, a mandate or a kinship that the source states (dotted). All of it is what the source reports, not what is true.",
    readAcross:
      "Across, actors stand roughly in the order of “Who says what”, spread out to be read. Whoever said nothing stands between those it is tied to, which is no position.",
    readDown:
      "Down, an arrow leads on the whole one step lower: who is mostly addressed stands below; actors whom nothing joins to the rest stand at the bottom.",
    readFilter:
      "Addressed statements follow the filter. Ties are no statements: they stay unless the kind of actor, or named or unnamed, leaves out the one from whom they lead.",

    ties: { title: "Ties", all: "All ties", acts: "Addresses", standing: "Standing ties" },
    legendLine: "Line: what joins them",
    legendAct: "Addresses",
    legendStanding: "Standing tie",
    legendWidth: "Width: passages",

    table: "Who addresses whom, as a table",
    tableNote: "Each row is a passage: a tie that the source reports, or a statement that has an addressee.",
    columns: {
      actor: "Actor",
      tie: "Tie",
      addressee: "To",
      passage: "What is reported",
      paragraph: "Paragraph",
    },
    /** Over a column where there is no room for the word. */
    paragraphShort: "¶",
    fromTo: ({ from, to }: { readonly from: string; readonly to: string }) => `: ${from} to ${to}`,

    none: "The source reports no ties between actors, and no statement with an addressee.",
    nonePasses: "No tie and no addressed statement passes this filter.",
    otherView: "See who says what",

    to: "to",
    reported: "What the source reports",
    said: ({ count }: { readonly count: number }) =>
      plural(count, { one: "Statement addressed to them", other: "Statements addressed to them" }),
    nothing: "The source reports nothing in this direction.",
    reverse: "The other way round:",
    passages: ({ count }: { readonly count: number }) => counted(count, "passage", "passages"),
  };
}
