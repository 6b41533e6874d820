import type { Grammar } from "../../grammar/grammar.ts";

/** What the view of how firm things are says. */
export function firmnessWords({ number, plural, signed }: Grammar) {
  const ties = (count: number) => `${number(count)} ${plural(count, { one: "tie", other: "ties" })}`;
  const tieWeight = (weight: number) => (weight === 0 ? "no tie" : signed(weight));

  return {
    summary: ({ thin, all }: { thin: number; all: number }) =>
      all === 0
        ? "There is no tie between the actors shown here."
        : `${thin === 0 ? "None" : number(thin)} of ${ties(all)} between actors ${plural(Math.max(1, thin), { one: "depends", other: "depend" })} on a single statement.`,
    /** The statements on which most ties depend: all that are equal, the first by name. */
    summaryMost: ({ names, count, statements }: { names: string; count: number; statements: number }) =>
      statements === 1
        ? `More ties depend on one statement than on any other: ${ties(count)}. It is by ${names}.`
        : `The most ties depend on ${number(statements)} statements: ${ties(count)} on each. They are by ${names}.`,
    saidOn: ({ actor, proposition }: { actor: string; proposition: string }) =>
      `${actor} on “${proposition}”`,
    summaryMoved: ({ moved, all }: { moved: number; all: number }) =>
      moved === 0
        ? "With the change, no tie moves."
        : `With the change, ${number(moved)} of ${ties(all)} ${plural(moved, { one: "moves", other: "move" })}.`,
    read: "A tie between two actors comes from what both said on the same propositions. Leave out a statement, or flip its stance, and see which ties, sides and bridges change. That shows how much depends on it. The case itself stays as it is. A tie depends on a single statement if, without it, the tie would disappear or be reversed.",

    working: "Working out what depends on each statement",

    changes: "Your changes",
    none: "You have not changed anything yet.",
    undoAll: "Undo all",
    undo: ({ change }: { change: string }) => `Undo: ${change}`,
    change: {
      "without-statement": ({ actor, proposition }: { actor: string; proposition: string }) =>
        `without ${actor} on “${proposition}”`,
      "flip-statement": ({ actor, proposition }: { actor: string; proposition: string }) =>
        `with ${actor} on “${proposition}” flipped`,
      "without-actor": ({ actor }: { actor: string }) => `without ${actor}`,
      "without-second-hand": () => "without second-hand statements",
      "without-unnamed": () => "without unnamed actors",
    },
    leaveOut: "Leave out",
    leaveOutActor: "An actor",
    chooseActor: "Choose an actor",
    secondHand: ({ count }: { count: number }) => `All second-hand statements (${number(count)})`,
    unnamed: ({ count }: { count: number }) => `All statements of unnamed actors (${number(count)})`,
    flip: "Flip",
    leaveOutStatement: ({ statement }: { statement: string }) => `Leave out: ${statement}`,
    flipStatement: ({ statement }: { statement: string }) => `Flip: ${statement}`,
    statement: ({
      actor,
      stance,
      proposition,
      commitments,
    }: {
      actor: string;
      stance: string;
      proposition: string;
      commitments: readonly string[];
    }) => [`${actor} ${stance} the proposition “${proposition}”`, ...commitments].join(", "),

    movedAcross: ({ count }: { count: number }) =>
      `${number(count)} ${plural(count, { one: "actor", other: "actors" })} moved left or right`,
    legendMove: "Where an actor would be",
    legendGone: "Gone with your changes",

    moves: "What changes",
    noMoves: "No tie changes.",
    move: {
      gone: ({ count }: { count: number }) => `${ties(count)} gone`,
      turned: ({ count }: { count: number }) => `${ties(count)} reversed`,
      new: ({ count }: { count: number }) => `${ties(count)} new`,
      weaker: ({ count }: { count: number }) => `${ties(count)} weaker`,
      stronger: ({ count }: { count: number }) => `${ties(count)} stronger`,
    },
    moveName: { gone: "gone", turned: "reversed", new: "new", weaker: "weaker", stronger: "stronger" },
    pair: ({ left, right }: { left: string; right: string }) => `${left} and ${right}`,
    fromTo: ({ before, after }: { before: number; after: number }) =>
      `${tieWeight(before)} → ${tieWeight(after)}`,
    tieWeight,
    sides: ({ before, after }: { before: number; after: number }) =>
      `${number(before)} ${plural(before, { one: "side", other: "sides" })} as it is, ${number(after)} with your changes`,
    sameSides: "Every actor stays on its side.",
    noSide: "no side",
    sideOf: ({ names }: { names: string }) => `the side of ${names}`,
    fromSide: ({ from, to }: { from: string; to: string }) => `from ${from} to ${to}`,
    bridges: "Bridges",
    sameBridges: "The same actors bridge sides.",
    bridgesNoMore: "no longer bridges sides",
    bridgesNow: "now bridges sides",
    moreMoves: ({ count }: { count: number }) => `${number(count)} more in the table`,

    rests: "What most depends on",
    restsRule:
      "For each statement: the ties that would disappear or be reversed without it. If something is said in several statements, fewer ties depend on each of them.",
    restsNothing: "No tie depends on a single statement.",
    showAll: ({ count }: { count: number }) => `Show all ${number(count)}`,
    anyStatement: "To leave out or flip any other statement, open its page: choose its link in the list.",
    restsCount: ({ count }: { count: number }) => ties(count),
    question: "What depends on it?",
    restsOnIt: ({ count }: { count: number }) =>
      count === 0
        ? "No tie between two actors depends on this statement alone."
        : plural(count, {
            one: `${ties(count)} between two actors depends on this statement: without it, the tie would disappear or be reversed.`,
            other: `${ties(count)} between two actors depend on this statement: without it, they would disappear or be reversed.`,
          }),

    table: "What depends on each statement",
    tableNote: "Each row is a statement that at least one tie depends on. Its number leads to the statement.",
    movesTable: "Ties that change",
    movesOrder: "Lost ties first",
    movesNote:
      "Each row is a tie that changes. The last column leads to the statements that make it as it is.",
    column: {
      actor: "Actor",
      other: "Other actor",
      stance: "Stance",
      proposition: "Proposition",
      ties: "Ties",
      before: "As it is",
      after: "With your changes",
      move: "Change",
    },
  };
}
