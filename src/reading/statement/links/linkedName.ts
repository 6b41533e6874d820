import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Statement } from "../../../case/statement.ts";
import type { Messages } from "../../../i18n/messages.ts";

/** What a statement is called in a link to it: who takes which stance on what, and how far they commit. */
export function linkedName(
  { actor, stance, proposition, commitment }: Statement,
  { actors, propositions }: Pick<CaseIndex, "actors" | "propositions">,
  { reading, words }: Messages,
): string {
  const name = reading.linkedStatement({
    actor: actors.get(actor)?.label ?? actors.get(actor)?.name ?? actor,
    stance: words.stance[stance],
    proposition: propositions.get(proposition)?.label ?? proposition,
  });
  return commitment === undefined ? name : `${name}, ${words.commits[stance][commitment]}`;
}
