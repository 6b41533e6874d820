import type { Grammar } from "../../grammar/grammar.ts";

/** What splits sides, what unites them and who bridges them. Words in braces are filled in with links. */
export function sideFindingWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const actors = (count: number) => counted(count, "actor", "actors");
  const statements = (count: number) => counted(count, "statement", "statements");

  return {
    thinFindings: "Not findings: each of these depends on a single statement.",
    onlyThin: "Nothing here rests on more than one statement.",
    onlyUnites: "Support and opposition are not both shown, so nobody here can take the opposite stance.",
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
    /** Where very many bridge. */
    bridgesTold: ({ told, all }: { readonly told: number; readonly all: number }) =>
      `${actors(all)} ${plural(all, { one: "bridges", other: "bridge" })} sides here. Only the first ${number(told)} ${plural(told, { one: "is", other: "are" })} described.`,
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
  };
}
