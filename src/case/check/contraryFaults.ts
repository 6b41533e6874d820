import type { PlacedFields } from "./caseDraft.ts";
import type { Fault } from "./fault.ts";

/** Propositions that are their own contrary, or that would have two: contraries are pairs. */
export function contraryFaults(propositions: readonly PlacedFields[]): Fault[] {
  const partners = new Map<string, string>();
  return propositions.flatMap(({ path, fields: { id, contrary } }) => {
    if (typeof id !== "string" || typeof contrary !== "string") return [];
    const problem = pairProblem(partners, id, contrary);
    if (problem !== null) return [{ place: { path: [...path, "contrary"] }, problem }];
    partners.set(id, contrary).set(contrary, id);
    return [];
  });
}

/** What keeps two propositions from being a pair beside the pairs that there are. */
function pairProblem(partners: ReadonlyMap<string, string>, id: string, contrary: string): string | null {
  if (id === contrary) return "a proposition cannot be its own contrary";
  const taken = [
    [id, contrary],
    [contrary, id],
  ].find(([one = "", other]) => partners.has(one) && partners.get(one) !== other);
  const [one = ""] = taken ?? [];
  return taken === undefined ? null : `"${one}" already has the contrary "${partners.get(one)}"`;
}
