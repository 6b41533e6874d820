import { useState } from "react";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { PropositionId } from "../../../case/proposition.ts";

/** Which rows of a case are open, for as long as the case is kept anywhere. */
const openIn = new WeakMap<CaseIndex, ReadonlySet<PropositionId>>();

/** Which rows are open, also when the reader comes back from elsewhere in the case; and what opens or closes one. */
export function useOpenRows(index: CaseIndex) {
  const [open, setOpen] = useState(() => openIn.get(index) ?? new Set<PropositionId>());
  const toggle = (id: PropositionId) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    openIn.set(index, next);
    setOpen(next);
  };
  return { open, toggle };
}
