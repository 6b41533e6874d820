import type { tiesWords } from "../../i18n/en/views/ties.ts";
import type { TieNetwork } from "../../network/ties/tieNetwork.ts";

/** That only some are compared, where not all are. */
export function compared(
  { side, nodes, leftOut }: Pick<TieNetwork, "side" | "nodes" | "leftOut">,
  words: Pick<ReturnType<typeof tiesWords>, "compared">,
): readonly string[] {
  const count = nodes.length;
  return leftOut === 0 ? [] : [words.compared[side]({ count, all: count + leftOut })];
}
