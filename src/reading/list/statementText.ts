import type { CaseIndex } from "../../case/caseIndex.ts";

/** What the card of a statement says of the case, in the same order: who, on what, the words, what they depend on, where they are. */
export function statementText(
  { case: shown, actors, propositions, sources }: CaseIndex,
  place: number,
): string {
  const statement = shown.statements[place];
  if (statement === undefined) return "";
  const { actor, proposition, quote, summary, condition, via, locator, source, note } = statement;
  const parts = [
    actors.get(actor)?.name,
    propositions.get(proposition)?.label,
    quote?.text,
    summary,
    condition,
    via,
    locator,
    sources.get(source)?.publisher,
    note,
  ];
  return parts.filter((part) => part !== undefined).join("\n");
}
