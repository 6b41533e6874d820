import type { Grammar } from "../../grammar/grammar.ts";

/** The words of the view of who addresses whom, of its table, and of the page for one of its links. */
export function addresseesWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const actors = (count: number) => counted(count, "actor", "actors");

  return {
    /** The link of a statement that has an addressee. */
    addresses: "addressed",
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
        addresses > 0 && `Addresses ${actors(addresses)}.`,
        addressedBy > 0 && `Addressed by ${actors(addressedBy)}.`,
        standing > 0 && `${counted(standing, "standing tie", "standing ties")}.`,
      ]
        .filter(Boolean)
        .join(" "),

    /** What a line says when it is pointed at. */
    linkCaption: ({ from, to, types }: { from: string; to: string; types: readonly string[] }) =>
      `${from}, ${to}: ${types.join(", ")}.`,
    /** What there is none of is not counted. */
    counts: (shown: { readonly actors: number; readonly relations: number; readonly statements: number }) => {
      const parts = [
        shown.relations > 0 && counted(shown.relations, "reported tie", "reported ties"),
        shown.statements > 0 && counted(shown.statements, "addressed statement", "addressed statements"),
      ];
      return `${actors(shown.actors)}, ${parts.filter((part) => part !== false).join(" and ")}.`;
    },
    /** Of one alone, by whom, and whether several of these are one body; both empty otherwise. */
    mostAddressed: ({
      names,
      count,
      who,
      bodies,
    }: {
      readonly names: string;
      readonly count: number;
      readonly who: string;
      readonly bodies: string;
    }) =>
      who === ""
        ? `More actors addressed ${names} than anyone else: ${number(count)} each.`
        : `More actors addressed ${names} than anyone else: ${number(count)}${bodies && `, ${bodies}`}. They are ${who}.`,
    addressMost: ({
      names,
      count,
      isOne,
    }: {
      readonly names: string;
      readonly count: number;
      readonly isOne: boolean;
    }) => `${names} addressed the most other actors (${number(count)}${isOne ? "" : " each"}).`,
    nobodyMost: "No actor here addressed more than one other actor, or was addressed by more than one.",
    leftOut: (count: number) =>
      plural(count, {
        one: `${actors(count)} has no such tie and is left out.`,
        other: `${actors(count)} have no such tie and are left out.`,
      }),
    readLinks:
      "An arrow points from the actor who acts to the actor it concerns. A solid arrow means addressing: calling on, criticising, defending, lobbying or informing someone, or making a statement to them. A dotted arrow is a standing tie: an office, a membership, a mandate or a kinship that the source states. All of this is what the source reports, whether or not it is true.",
    readAcross:
      "Across, actors are roughly in the order of “Network”, spread out so that you can read them. An actor who said nothing is placed between those it is tied to. That place is not a position.",
    readDown:
      "Down, most arrows lead one step lower, so actors who are mostly addressed are further down. Actors with no tie to the rest are at the bottom.",
    readFilter:
      "The filters apply to addressed statements. Reported ties are not statements. A tie stays unless a filter removes the actor it starts from. Only “Kind of actor” and “Named or unnamed” can do that.",

    ties: { title: "Ties", all: "All ties", acts: "Addresses", standing: "Standing ties" },
    legendLine: "Line: what joins them",
    legendAct: "Addresses",
    legendStanding: "Standing tie",
    legendWidth: "Width: passages",
    /** Over the picture of a large case, where not all are drawn. */
    drawn: ({ drawn, all, isAmongEquals }: { drawn: number; all: number; isAmongEquals: boolean }) =>
      drawn === all
        ? "Those without ties are not drawn."
        : `Of ${number(all)} ties, ${number(drawn)} with the most passages are drawn.${isAmongEquals ? " Others have as many." : ""} The table has the rest.`,

    table: "Who addresses whom, as a table",
    tableOrder: "Most addressed first",
    tableNote: "Each row is a passage: a tie that the source reports, or a statement made to another actor.",
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

    none: "The source reports no ties between actors, and no statement made to another actor.",
    nonePasses: "No ties or addressed statements match. Remove a filter.",
    otherView: "See who says what",

    to: "to",
    reported: "What the source reports",
    said: ({ count }: { readonly count: number }) =>
      plural(count, { one: "Statement addressed to them", other: "Statements addressed to them" }),
    nothing: "The source reports nothing in this direction.",
    reverse: "In the other direction:",
    passages: ({ count }: { readonly count: number }) => counted(count, "passage", "passages"),
  };
}
