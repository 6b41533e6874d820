import type { Grammar } from "../../grammar/grammar.ts";

interface Drawn {
  /** How many ribbons are drawn, of how many. */
  readonly drawn: number;
  readonly all: number;
  /** How many statements in a hundred they carry. */
  readonly share: number;
}

/** What the picture of a large case says: actors in groups, and ribbons from groups to propositions. */
export function spineWords({ number, plural, list }: Grammar) {
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;
  const kinds = (one: string, other: string) => (value: number) => plural(value, { one, other });

  return {
    picture: "Network in groups",
    pictureRole: "network",
    keyHelp:
      "Left and right arrows move along the groups. The down arrow moves into a group, to its propositions and names. Down again opens what the group says on it. The up arrow moves back. Type letters to find a name. Enter opens a mark. Escape goes back.",
    /** Which ribbons are drawn, over the picture and in a saved one. */
    drawnAll: ({ all }: Pick<Drawn, "all">) =>
      `Every position is drawn, in ${count(all, "ribbon", "ribbons")}.`,
    drawnFrom: ({ least, drawn, all, share }: Drawn & { readonly least: number }) =>
      `Ribbons of ${count(least, "statement", "statements")} or more are drawn: ${number(drawn)} of ${number(all)}. They carry ${number(share)}% of all that is said.`,
    drawnWidest: ({ drawn, all, share }: Drawn) =>
      `The ${number(drawn)} widest of ${number(all)} ribbons are drawn. They carry ${number(share)}% of all that is said.`,
    /** What follows on the page where not all ribbons are drawn. */
    seeRest: "Choose an actor or a proposition to see the rest.",
    drawnNone: "The filter hides all that is said here.",
    /** What follows the number of actors at the head of a group. */
    ofKind: {
      person: kinds("person", "people"),
      government: kinds("government", "governments"),
      intergovernmental: kinds("body of states", "bodies of states"),
      "expert-body": kinds("expert body", "expert bodies"),
      "civil-society": kinds("civil group", "civil groups"),
      academia: kinds("scholar", "scholars"),
      bloc: kinds("bloc", "blocs"),
      unnamed: kinds("actor", "actors"),
    },
    actors: kinds("actor", "actors"),
    /** Of those who share no contested proposition with others. */
    apart: kinds("actor apart", "actors apart"),
    headCount: ({ count: value, total }: { count: number; total: number }) =>
      value === total ? number(total) : `${number(value)} of ${number(total)}`,
    /** On the way to an opened group. */
    crumbs: "Opened groups",
    crumbAll: ({ actors }: { actors: number }) => `All ${count(actors, "actor", "actors")}`,
    crumb: ({ actors, names }: { actors: number; names: readonly string[] }) =>
      `${count(actors, "actor", "actors")} around ${list(names)}`,
    sliver: ({ actors, name }: { actors: number; name: string }) => `${number(actors)} · ${name} …`,
    /** What a group says to who cannot see it, and when it is pointed at. */
    groupName: (group: {
      readonly at: number;
      readonly all: number;
      readonly head: string;
      readonly names: readonly string[];
    }) =>
      `${group.head}, group ${number(group.at)} of ${number(group.all)}. Most active: ${list(group.names)}.`,
    /** How many of it take which stance on the chosen proposition, in the order of the stances. */
    groupTakes: (counts: readonly number[]) => {
      const stances = ["support", "oppose", "mixed", "abstain"];
      const takes = stances.flatMap((stance, at) => (counts[at] ? [`${stance} ${number(counts[at])}`] : []));
      return `On the chosen proposition: ${takes.length === 0 ? "nothing" : list(takes)}.`;
    },
    groupStance: {
      support: ({ label }: { label: string }) => `Supports most: “${label}”.`,
      oppose: ({ label }: { label: string }) => `Opposes most: “${label}”.`,
    },
    /** What a ribbon says when it is pointed at. */
    ribbon: {
      support: (said: Ribbon) => ribbonText(said, "supported"),
      oppose: (said: Ribbon) => ribbonText(said, "opposed"),
      mixed: (said: Ribbon) => ribbonText(said, "took a mixed stance on"),
      abstain: (said: Ribbon) => ribbonText(said, "abstained on"),
    },
    legendBar: "Proposition: the longer, the more statements",
    legendDot: "Actor",
    legendGroup: "Actors who are close together",
    readGroups:
      "Actors stand in groups in the middle, ordered by agreement. A group holds neighbours in that order. It is not a camp. Choose a group to open it.",
    readRibbons:
      "Propositions stand above and below, in the bands of their themes. A ribbon leads from a group to a proposition. The more statements, the wider it is. Its colour is the stance.",
    readAcross:
      "Left and right are the same for actors and propositions. What a group supports is close above or below it, and what it opposes is far away. A mark moves aside only within its group. Propositions that find no room stand in one row at the edge of their band, in the same order.",
    readApart: (unjoined: number) =>
      plural(unjoined, {
        one: `${number(unjoined)} actor has a box in the middle because nothing it said links it to the contested propositions.`,
        other: `${number(unjoined)} actors have a box in the middle because nothing they said links them to the contested propositions.`,
      }),
    readStable:
      "Places come from the whole case. What a filter hides stays faint in its place. A bar fills only for what passes. Choose a proposition to see each actor in the colour of its stance.",
  };

  function ribbonText({ actors, label, statements }: Ribbon, verb: string): string {
    return `${count(actors, "actor", "actors")} of this group ${verb} “${label}”: ${count(statements, "statement", "statements")}.`;
  }
}

interface Ribbon {
  readonly actors: number;
  readonly label: string;
  readonly statements: number;
}
