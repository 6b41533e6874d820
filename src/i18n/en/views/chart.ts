import type { Grammar } from "../../grammar/grammar.ts";
import { type Named, type OfBody, namedWords } from "./named.ts";

/** How those who take a stance are counted. */
const TAKEN = { support: "for", oppose: "against", mixed: "mixed", abstain: "abstained" } as const;

/** How many actors take a stance, and which of them are one body. */
export interface Taken {
  readonly stance: keyof typeof TAKEN;
  readonly all: number;
  readonly bodies: readonly OfBody[];
}

type Side = Omit<Taken, "stance">;

interface Contested {
  readonly label: string;
  readonly support: Side;
  readonly oppose: Side;
}

/** What an actor says with another. */
interface View {
  readonly label: string;
  readonly other: string;
}

type LinkSaid = Readonly<Record<"actor" | "stance" | "label", string>> & { readonly statements: number };

/** What the network, its legend and its table say. */
export function chartWords(grammar: Grammar) {
  const { number, plural, list } = grammar;
  const { some, ofBodies } = namedWords(grammar);
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;

  /** As in "9 for; 4 against, all of China’s government". */
  const taken = (sides: readonly Taken[]) => {
    const said = sides.map((side) =>
      [`${number(side.all)} ${TAKEN[side.stance]}`, ofBodies(side)].filter(Boolean).join(", "),
    );
    return said.join(sides.some(({ bodies }) => bodies.length > 0) ? "; " : ", ");
  };
  const forAndAgainst = ({ label, support, oppose }: Contested) =>
    `“${label}”: ${taken([
      { stance: "support", ...support },
      { stance: "oppose", ...oppose },
    ])}.`;

  return {
    gesture: {
      control: "Hold Ctrl and scroll to zoom",
      command: "Hold ⌘ and scroll to zoom",
      touch: "Use two fingers to move the picture",
    },
    network: "Network",
    networkRole: "network",
    keyHelp:
      "Left and right arrows move to the next node on that side. The down arrow moves to a linked node, the up arrow moves back. Home and End go to the first and the last node. Type letters to find a name. Enter opens a node, Space opens the link you came by, Escape goes back. Shift with an arrow moves a node, Delete puts it back.",
    actorName: ({
      name,
      kind,
      statements,
      propositions,
      stances,
    }: {
      name: string;
      kind: string;
      statements: number;
      propositions: number;
      stances: string;
    }) =>
      `${name}, ${kind}. ${count(statements, "statement", "statements")} on ${count(propositions, "proposition", "propositions")}: ${stances}.`,
    alsoCalled: ({ name, label = name }: { name: string; label?: string | undefined }) =>
      `${name}, or ${label}`,
    /** On how many propositions an actor takes a stance. */
    actorStances: {
      support: (value: number) => `supported ${value}`,
      oppose: (value: number) => `opposed ${value}`,
      mixed: (value: number) => `mixed on ${value}`,
      abstain: (value: number) => `abstained on ${value}`,
    },
    propositionName: ({
      label,
      text,
      actors,
      stances,
    }: {
      label: string;
      text: string;
      actors: number;
      stances: string;
    }) => `${label}, proposition: ${text} ${count(actors, "actor", "actors")}: ${stances}.`,
    pinned: "Pinned.",
    /** What a line says when it is pointed at. */
    linkCaption: ({ actor, stance, label, statements }: LinkSaid) =>
      `${actor} ${stance} “${label}”: ${count(statements, "statement", "statements")}.`,
    /** Where a filter has left few nodes. */
    zoomToRest: "Zoom in on what is left",
    /** In place of a name that is not revealed yet. */
    mark: (at: number) => `mark ${at}`,
    /** How many actors take each stance on a proposition. */
    taken,
    tools: "Picture tools",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit",
    pan: {
      up: "Show what is above",
      down: "Show what is below",
      start: "Show what is to the left",
      end: "Show what is to the right",
    },
    moreTools: "Move the picture",
    releasePins: (pins: number) => `Release ${count(pins, "pinned node", "pinned nodes")}`,
    /** What is said at an end of the axis, in full or by the label of the proposition. */
    axisSays: {
      support: ({ said }: { said: string }) => `says: ${withoutStop(said)}`,
      oppose: ({ said }: { said: string }) => `rejects: ${withoutStop(said)}`,
    },
    axisSaysThat: {
      support: ({ clause }: { clause: string }) => `says ${clause}`,
      oppose: ({ clause }: { clause: string }) => `disputes that ${clause}`,
    },
    axisSaysShort: {
      support: ({ label }: { label: string }) => `says “${label}”`,
      oppose: ({ label }: { label: string }) => `rejects “${label}”`,
    },
    axisNames: ({ names }: { names: readonly string[] }) => list(names),
    /** The title of the lane of actors who spoke on several themes. */
    severalThemes: "On several themes",
    axisAcross: "Actors who agree are close together",
    legend: "Legend",
    legendLine: "Line and colour: stance",
    legendShape: "Shape: kind of actor",
    /** Shorter than elsewhere, to stand in a row. */
    legendKind: {
      person: "Person",
      government: "Government",
      intergovernmental: "Intergovernmental",
      "expert-body": "Experts",
      "civil-society": "Civil society",
      academia: "Academia",
      bloc: "Bloc",
    },
    legendDash: "Unnamed",
    legendSize: "Size: statements",
    legendWidth: "Width: statements",
    legendPlate: "Proposition, by stance",
    legendPlateFiltered: "Proposition, by stance in this selection",
    howToRead: "How to read this",
    summaryCount: ({
      actors,
      statements,
      propositions,
    }: {
      actors: number;
      statements: number;
      propositions: number;
    }) =>
      `${count(actors, "actor", "actors")} made ${count(statements, "statement", "statements")} on ${count(propositions, "proposition", "propositions")}.`,
    /** Questions that are equally contested. If there is only one, the words beside it say who is on which side. */
    summaryContested: ({ items, others }: { items: readonly Contested[]; others: number }) => {
      const [first] = items;
      if (items.length === 1 && others === 0 && first !== undefined)
        return `Most contested is ${forAndAgainst(first)}`;
      return [
        `${number(items.length + others)} questions are contested equally, and more than any other.`,
        ...items.map(forAndAgainst),
        ...(others > 0 ? [`${count(others, "other is", "others are")} contested as much.`] : []),
      ].join(" ");
    },
    summaryWho: ({ support, oppose }: { support: Named; oppose: Named }) =>
      `For it: ${some(support)}. Against it: ${some(oppose)}.`,
    summaryContrary: ({ label, contrary }: { label: string; contrary: string }) =>
      `“${label}” and “${contrary}” count as one question: whoever supports one opposes the other.`,
    notContested: "No proposition has both supporters and opponents.",
    summaryNotContested: "No proposition shown here has both supporters and opponents.",
    summaryBetween: ({ name, views, others }: { name: string; views: readonly View[]; others: number }) =>
      `${name} shared a view with each end: ${list(views.map(({ label, other }) => `“${label}” with ${other}`))}.${others > 0 ? ` So did ${some({ names: [], others })}.` : ""}`,
    readAcross:
      "Actors who agree are close together, and actors who disagree are far apart. Each actor is placed at the average of what it supports. What it opposes counts too, mirrored. The less an actor said, the nearer it is to the middle.",
    readEnds: ({ start, end }: { start: string; end: string }) =>
      `${[start && `At the left end one ${start}.`, end && `At the right end one ${end}.`].filter(Boolean).join(" ")} Each end is named by what more actors say there than at the other end. Neither is right.`,
    readContested:
      "The most contested question is the one whose smaller side has the most actors. If several are equal, the number of actors on both sides decides.",
    readMiddle: (unjoined: number) =>
      plural(unjoined, {
        one: `${number(unjoined)} actor is in the middle because nothing it said links it to the contested propositions.`,
        other: `${number(unjoined)} actors are in the middle because nothing they said links them to the contested propositions.`,
      }),
    readDown:
      "Down, each theme has a band, and so have actors who spoke on several themes. An actor with one position hangs beneath its proposition, on a line in its stance.",
    readStable:
      "Places come from the whole case. What a filter hides stays faint in its place. No line means that nothing was said, not that the actor is neutral.",
    readCommitment:
      "After a stance, a few words tell how far the speaker commits. Speakers say so, find others credible, raise concern, ask for it or expect it.",
    skip: "Skip the picture",
    table: "Network as a table",
    tableOrder: "Most contested first",
    tableCaption:
      "Each row is a position: an actor’s stance on a proposition, worked out from its statements.",
    columns: {
      actor: "Actor",
      kind: "Kind",
      stance: "Stance",
      proposition: "Proposition",
      statements: "Statements",
    },
    /** Over a column of numbers where there is no room for the word. */
    statementsShort: "No.",
    openPosition: ({ actor, proposition }: { actor: string; proposition: string }) =>
      `${actor} on ${proposition}`,
    layingOut: "Placing the nodes…",
  };
}

/** A sentence within another ends without its full stop. */
function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/u, "");
}
