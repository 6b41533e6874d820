import type { PlacedFields } from "./caseDraft.ts";
import type { Fault } from "./fault.ts";

type SpokenFor = Map<string, readonly string[]>;

/** Circles of actors who speak for one another, each named where it closes: nobody could say for whom they speak. */
export function spokenForFaults(relations: readonly PlacedFields[]): Fault[] {
  const spokenFor: SpokenFor = new Map();
  return relations.flatMap(({ path, fields: { type, from, to } }) => {
    if (type !== "speaks-for" || typeof from !== "string" || typeof to !== "string") return [];
    const back = wayFrom(to, from, spokenFor);
    if (back === null) spokenFor.set(from, [...(spokenFor.get(from) ?? []), to]);
    return back === null ? [] : [{ place: { path }, problem: problemOf([from, ...back]) }];
  });
}

function problemOf(circle: readonly string[]): string {
  const [from] = circle;
  return circle.length === 2
    ? `"${from}" cannot speak for itself`
    : `these actors speak for one another in a circle: ${circle.join(" → ")}`;
}

/** The actors on a way from one to another, each of whom speaks for the next; null if there is none. */
function wayFrom(start: string, end: string, spokenFor: SpokenFor): readonly string[] | null {
  const ways: (readonly [string, ...string[]])[] = [[start]];
  const passed = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    // The last actor comes first, so that it is at hand.
    const [last] = way;
    if (last === end) return way.toReversed();
    if (!passed.has(last)) for (const next of spokenFor.get(last) ?? []) ways.push([next, ...way]);
    passed.add(last);
  }
  return null;
}
