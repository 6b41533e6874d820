import type { Grammar } from "../../grammar/grammar.ts";

type LinkSaid = Readonly<Record<"actor" | "stance" | "label", string>> & { readonly statements: number };

/** What the network, its legend and its table say. */
export function chartWords({ number, plural, list }: Grammar) {
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;

  return {
    gesture: {
      control: "Hold Ctrl and scroll to zoom",
      command: "Hold ⌘ and scroll to zoom",
      touch: "Use two fingers to move the picture",
    },
    network: "Network",
    networkRole: "network",
    /** How the keys reach a picture, beside it. */
    keys: "Keys: Tab, then arrows.",
    /** The same for who hears the page. */
    keysHeard: "In a screen reader, arrows move between marks in focus mode.",
    keyHelp:
      "In browse mode, each node is a button in this group. The table has everything that is in the picture. Left and right arrows move to the next node on that side. The down arrow moves to a linked node, the up arrow moves back. Home and End go to the first and the last node. Type letters to find a name. Enter opens a node, Space opens the link you came by, Escape goes back. Shift with an arrow moves a node, Delete puts it back.",
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
      `${label}, in full ${name}`,
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
    zoomToRest: "Zoom in on what is shown",
    /** In place of a name that is not revealed yet. */
    mark: (at: number) => `mark ${at}`,
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
    /** Shorter than elsewhere, to stand in a row: the same in every legend. */
    legendKind: {
      person: "Person",
      government: "Government",
      intergovernmental: "Intergovernmental",
      "expert-body": "Experts",
      "civil-society": "Civil society",
      academia: "Academia",
      bloc: "Bloc",
    },
    /** Where there are more kinds than shapes that can be told apart. */
    legendShared: ({ kinds }: { readonly kinds: string }) => `${kinds} (one shape for all)`,
    legendDash: "Unnamed",
    legendSize: "Size: statements",
    legendWidth: "Width: statements",
    legendPlate: "Proposition, by stance",
    legendPlateFiltered: "Proposition, by stance in this selection",
    howToRead: "How to read this",
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
      "From top to bottom, each theme has a band. Actors who spoke on several themes have one too. An actor with one position hangs below its proposition, on a line that shows its stance.",
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
