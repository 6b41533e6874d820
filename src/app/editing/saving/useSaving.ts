import { use } from "react";
import type { Case } from "../../../case/case.ts";
import { checkCase } from "../../../case/check/checkCase.ts";
import type { Fault } from "../../../case/check/fault.ts";
import { askBeforeLeaving } from "../../../host/askBeforeLeaving.ts";
import { keptCases } from "../../../host/kept/keptCases.ts";
import { today } from "../../../host/today.ts";
import { EditingRoom } from "../../../reading/panel/EditingRoom.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";

/** What came of saving: what keeps the case from being one, or where it is saved. */
export type Saved =
  | { readonly ok: false; readonly faults: readonly Fault[] }
  | { readonly ok: true; readonly kept: Promise<Kept> };

/** Whether the device, where it remembers the case, remembers it as it is now. */
type Kept = "tab" | "device" | "failed";

/** Puts a changed case in the place of the one that is shown, if it is sound, and on the device where that remembers it. */
export function useSaving(): (changed: Case) => Saved {
  const before = useExplorer(({ index }) => index.case);
  const editing = use(EditingRoom);
  return (changed) => {
    const checked = checkCase(changed);
    if (!checked.ok) return checked;
    editing?.replace(checked.case);
    const kept = keepAgain(before, checked.case);
    void askWhileInTab(checked.case, kept);
    return { ok: true, kept };
  };
}

/** Only what is remembered as it was before is replaced: another version was remembered on purpose. */
async function keepAgain(before: Case, now: Case): Promise<Kept> {
  const { id, title } = now;
  if (!keptCases.mayKeep() || (await keptCases.find(id)) !== JSON.stringify(before)) return "tab";
  const isKept = await keptCases.keep({ id, title, day: today() }, JSON.stringify(now));
  return isKept ? "device" : "failed";
}

async function askWhileInTab({ edits }: Case, kept: Promise<Kept>): Promise<void> {
  askBeforeLeaving(edits !== undefined && (await kept) !== "device");
}
