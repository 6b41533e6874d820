import type { CaseIndex } from "./caseIndex.ts";
import { answersOf } from "./attribute.ts";
import { alsoCalled } from "./alsoCalled.ts";
import { inAllSpellings } from "./spellings.ts";

/** Whose words a search looks through. */
export const TEXT_KINDS = ["actor", "proposition", "statement"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What a search looks through of the statement at that place: its actor, its proposition or its own words, in every spelling. */
export function searchedText(index: CaseIndex, kind: TextKind, place: number): string {
  const texts = partsOf(index, kind, place).filter((text) => text !== undefined);
  return inAllSpellings(texts.join(" · "), index.case.spellings);
}

function partsOf(index: CaseIndex, kind: TextKind, place: number): readonly (string | undefined)[] {
  const { case: whole, actors, propositions } = index;
  const statement = whole.statements[place];
  if (statement === undefined) return [];
  if (kind === "actor") {
    const actor = actors.get(statement.actor);
    if (actor === undefined) return [];
    const answers = answersOf(index, actor).map(({ answer }) => answer);
    return [actor.name, ...alsoCalled(actor, whole.language), actor.role, ...answers];
  }
  if (kind === "proposition") {
    const proposition = propositions.get(statement.proposition);
    return [proposition?.label, proposition?.text];
  }
  const { summary, quote, condition, speaker, via, note } = statement;
  return [quote?.text, summary, condition, speaker, via, note];
}
