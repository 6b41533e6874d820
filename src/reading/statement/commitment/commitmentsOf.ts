import type { Statement } from "../../../case/statement.ts";
import type { Messages } from "../../../i18n/messages.ts";

/** How far the speaker of some statements commits, each way once, in the words that follow a stance. */
export function commitmentsOf(
  statements: readonly Pick<Statement, "stance" | "commitment">[],
  { commits }: Messages["words"],
): readonly string[] {
  const said = statements.flatMap(({ stance, commitment }) =>
    commitment === undefined ? [] : commits[stance][commitment],
  );
  return [...new Set(said)];
}
