import type { Grammar } from "../../grammar/grammar.ts";

/** What the view of how firm things are says. */
export function firmnessWords({ number, plural, list, signed }: Grammar) {
  const ties = (count: number) => `${number(count)} ${plural(count, { one: "tie", other: "ties" })}`;
  const tieWeight = (weight: number) => (weight === 0 ? "no tie" : signed(weight));

  return {
    summary: ({ thin, all }: { thin: number; all: number }) =>
      all === 0
        ? "There is no tie between the actors shown here."
        : `${thin === 0 ? "None" : number(thin)} of ${ties(all)} between actors ${plural(Math.max(1, thin), { one: "hangs", other: "hang" })} on a single statement.`,
    /** `others` are statements that carry as much as those named. */
    summaryMost: ({ names, others, count }: { names: readonly string[]; others: number; count: number }) =>
      `Most rests on single statements of ${list(others > 0 ? [...names, `${number(others)} more`] : names)}: ${ties(count)}${names.length + others > 1 ? " each" : ""}.`,
    summaryMoved: ({ moved, all }: { moved: number; all: number }) =>
      moved === 0
        ? "With the change, no tie moves."
        : `With the change, ${number(moved)} of ${ties(all)} ${plural(moved, { one: "moves", other: "move" })}.`,
    read: "A tie between two actors follows from what both said on the same propositions. Leave out a statement, or let it say the opposite, and see which ties, sides and bridges would be other than they are: that is how much rests on it. Nothing of the case is changed by it. A tie hangs on a single statement if without it the tie would not be there, or would turn round.",

    changes: "What is tried out",
    none: "Nothing is tried out yet.",
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
    statement: ({ actor, stance, proposition }: { actor: string; stance: string; proposition: string }) =>
      `${actor} ${stance} the proposition “${proposition}”`,

    before: "As it is",
    after: "With the change",
    pictureBefore: ({ count }: { count: number }) => `The ties between actors as they are: ${ties(count)}.`,
    pictureAfter: ({ count }: { count: number }) =>
      `The ties between actors with the change: ${ties(count)}.`,

    moves: "What moves",
    noMoves: "No tie is other than it was.",
    move: {
      gone: ({ count }: { count: number }) => `${ties(count)} gone`,
      turned: ({ count }: { count: number }) => `${ties(count)} turned round`,
      new: ({ count }: { count: number }) => `${ties(count)} new`,
      weaker: ({ count }: { count: number }) => `${ties(count)} weaker`,
      stronger: ({ count }: { count: number }) => `${ties(count)} stronger`,
    },
    moveName: { gone: "gone", turned: "turned round", new: "new", weaker: "weaker", stronger: "stronger" },
    pair: ({ left, right }: { left: string; right: string }) => `${left} and ${right}`,
    fromTo: ({ before, after }: { before: number; after: number }) =>
      `${tieWeight(before)} → ${tieWeight(after)}`,
    tieWeight,
    sides: ({ before, after }: { before: number; after: number }) =>
      `${number(before)} ${plural(before, { one: "side", other: "sides" })} as it is, ${number(after)} with the change`,
    sameSides: "Every actor stays on its side.",
    noSide: "no side",
    sideOf: ({ names }: { names: string }) => `the side of ${names}`,
    fromSide: ({ from, to }: { from: string; to: string }) => `from ${from} to ${to}`,
    bridges: "Bridges",
    sameBridges: "The same actors bridge sides.",
    bridgesNoMore: "no longer bridges sides",
    bridgesNow: "now bridges sides",
    moreMoves: ({ count }: { count: number }) => `${number(count)} more in the table`,

    rests: "On what most rests",
    restsRule:
      "For each statement, the ties that would not be there without it, or would turn round. What is said in several places carries less.",
    restsNothing: "No tie hangs on a single statement.",
    showAll: ({ count }: { count: number }) => `Show all ${number(count)}`,
    anyStatement:
      "Any other statement can be left out or flipped on its own page, which its link in the list opens.",
    restsCount: ({ count }: { count: number }) => ties(count),
    question: "What rests on it?",
    restsOnIt: ({ count }: { count: number }) =>
      count === 0
        ? "No tie between two actors hangs on this statement alone."
        : `${ties(count)} between two actors ${plural(count, { one: "hangs", other: "hang" })} on this statement: without it, ${plural(count, { one: "it", other: "they" })} would not be there, or would turn round.`,

    table: "What rests on each statement",
    tableNote: "Each row is a statement on which at least one tie rests. Its number leads to the statement.",
    movesTable: "Ties that move",
    movesNote:
      "Each row is a tie that is other than it was. The change leads to what makes the tie as it is.",
    column: {
      actor: "Actor",
      other: "Other actor",
      stance: "Stance",
      proposition: "Proposition",
      ties: "Ties",
      before: "As it is",
      after: "With the change",
      move: "Change",
    },
  };
}
