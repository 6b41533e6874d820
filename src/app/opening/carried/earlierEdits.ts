import type { Case } from "../../../case/case.ts";
import { type CarriedOver, carryOver } from "../../../case/edits/carryOver.ts";
import { isFramed } from "../../../host/frame/frame.ts";
import { keptCases } from "../../../host/kept/keptCases.ts";
import type { ExplorerStores } from "../../../store/hiding/explorerStores.ts";
import { readGiven } from "../reading/readGiven.ts";

/** A case that was given, and what becomes in it of the edits of the one whose place it takes. */
export interface Carried {
  readonly given: Case;
  readonly over: CarriedOver;
}

/** What a given case would do to edits that were made before, in this tab or on this device; null where it leaves them all. */
export async function earlierEdits(
  stores: ExplorerStores,
  given: Case,
  signal: AbortSignal,
): Promise<Carried | null> {
  const earlier = stores.before(given) ?? (await keptBefore(given, signal));
  if (earlier?.edits === undefined) return null;
  const over = carryOver(earlier, given);
  const { kept, clashing, lost } = over;
  return kept.length + clashing.length + lost.length === 0 ? null : { given, over };
}

async function keptBefore({ id }: Case, signal: AbortSignal): Promise<Case | null> {
  const text = isFramed() || !keptCases.mayKeep() ? null : await keptCases.find(id);
  if (text === null || !text.includes('"edits"')) return null;
  const read = await readGiven(text, signal, () => {});
  return typeof read !== "string" && read.ok ? read.case : null;
}
