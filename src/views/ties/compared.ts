import type { tiesWords } from "../../i18n/en/views/ties.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";

interface Compared {
  readonly side: TieSide;
  /** How many are compared, and how many more there are. */
  readonly count: number;
  readonly leftOut: number;
}

/** That only some are compared, where not all are; else nothing. */
export function compared(
  { side, count, leftOut }: Compared,
  words: Pick<ReturnType<typeof tiesWords>, "compared">,
): string {
  return leftOut === 0 ? "" : words.compared[side]({ count, all: count + leftOut });
}
