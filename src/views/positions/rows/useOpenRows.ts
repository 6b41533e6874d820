import { useCallback, useState } from "react";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { PropositionId } from "../../../case/proposition.ts";

/** Which rows of a case are open, for as long as the case is kept anywhere. */
const openIn = new WeakMap<CaseIndex, ReadonlySet<PropositionId>>();

/** Which rows are open, also when the reader comes back from elsewhere in the case; and what opens or closes one. */
export function useOpenRows(index: CaseIndex) {
  const [open, setOpen] = useState(() => openIn.get(index) ?? new Set<PropositionId>());
  const toggle = useCallback(
    (id: PropositionId) =>
      setOpen((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        openIn.set(index, next);
        return next;
      }),
    [index],
  );
  return { open, toggle };
}
