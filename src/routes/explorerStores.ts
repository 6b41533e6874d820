import type { Case } from "../case/case.ts";
import { indexCase } from "../case/indexCase.ts";
import { type ExplorerStore, createExplorerStore } from "../store/createExplorerStore.ts";

/** The stores of the cases, each made when it is first asked for and kept. */
export interface ExplorerStores {
  readonly cases: readonly Case[];
  /** The store of a case, or null if no case has that id; a new store starts with what the address asks for. */
  readonly open: (caseId: string, search: string) => ExplorerStore | null;
}

export function makeExplorerStores(cases: readonly Case[]): ExplorerStores {
  const stores = new Map<string, ExplorerStore>();
  const open = (caseId: string, search: string): ExplorerStore | null => {
    const known = stores.get(caseId);
    if (known !== undefined) return known;
    const found = cases.find(({ id }) => id === caseId);
    if (found === undefined) return null;
    const store = createExplorerStore(indexCase(found), search);
    stores.set(caseId, store);
    return store;
  };
  return { cases, open };
}
