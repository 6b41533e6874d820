import type { CaseIndex } from "./caseIndex.ts";
import type { Stance, Statement } from "./statement.ts";

/** How a stance on a proposition is told where nothing else is known of a statement. */
export type ToldStances = Readonly<Record<Stance, (on: { readonly proposition: string }) => string>>;

/** What a statement says in one text: our summary, else the quote, else the stance alone. */
export function toldOf(
  { propositions }: Pick<CaseIndex, "propositions">,
  { summary, quote, stance, proposition }: Statement,
  told: ToldStances,
): string {
  const { label } = propositions.get(proposition) ?? { label: proposition };
  return summary ?? quote?.text ?? told[stance]({ proposition: label });
}

/** Whether anything is known of a statement but its stance. */
export function hasWords({ summary, quote }: Pick<Statement, "summary" | "quote">): boolean {
  return summary !== undefined || quote !== undefined;
}
