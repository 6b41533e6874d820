import type { Grammar } from "../../grammar/grammar.ts";

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
    keyHelp:
      "Left and right arrows move from node to node. The down arrow moves to a linked node, the up arrow moves back. Home and End go to the first and the last node. Type letters to find a name. Enter opens a node, Space opens the link you came by, Escape goes back. Shift with an arrow moves a node, Delete puts it back.",
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
      support: (value: number) => `supports ${value}`,
      oppose: (value: number) => `opposes ${value}`,
      mixed: (value: number) => `is mixed on ${value}`,
      abstain: (value: number) => `abstains on ${value}`,
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
    /** In place of a name that is not revealed yet. */
    mark: (at: number) => `mark ${at}`,
    /** How many actors take a stance on a proposition. */
    stanceCounts: {
      support: (value: number) => plural(value, { one: `${value} supports`, other: `${value} support` }),
      oppose: (value: number) => plural(value, { one: `${value} opposes`, other: `${value} oppose` }),
      mixed: (value: number) => `${value} mixed`,
      abstain: (value: number) => plural(value, { one: `${value} abstains`, other: `${value} abstain` }),
    },
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
    axis: ({ names }: { names: readonly string[] }) => list(names),
    axisCaption: "Across: alignment. Down: theme.",
    legend: "Legend",
    legendLine: "Line and colour: stance",
    legendShape: "Shape: kind of actor",
    legendDash: "Dashed: unnamed",
    legendSize: "Size: statements",
    legendWidth: "Width: statements",
    legendPlate: "Proposition, with the stances on it",
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
    summaryContested: ({ label, support, oppose }: { label: string; support: number; oppose: number }) =>
      `Most contested: “${label}” (${support} for, ${oppose} against).`,
    summaryNotContested: "No proposition shown here has both supporters and opponents.",
    summaryBetween: ({ names }: { names: readonly string[] }) =>
      `With both ends on something: ${list(names)}.`,
    readAcross:
      "Who agrees stands near, who disagrees stands apart: an actor stands at the average of what it supports and, mirrored, of what it opposes, nearer the middle the less it said. The ends are named by whoever said most there; neither end is right.",
    readMiddle: (unjoined: number) =>
      plural(unjoined, {
        one: `${number(unjoined)} actor is in the middle because nothing it said links it to the contested propositions.`,
        other: `${number(unjoined)} actors are in the middle because nothing they said links them to the contested propositions.`,
      }),
    readDown: "Down, each theme has a band with its propositions. Actors are level with what they spoke on.",
    readStable:
      "Places come from the whole case. A filter hides nodes but never moves them. No line means that nothing was said, not that the actor is neutral.",
    skip: "Skip the picture",
    table: "Network as a table",
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
