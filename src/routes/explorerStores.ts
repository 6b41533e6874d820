import type { Case, CaseId } from "../case/case.ts";
import { indexCase } from "../case/indexCase.ts";
import { type ExplorerStore, createExplorerStore } from "../store/createExplorerStore.ts";

/** The stores of the cases, each made when it is first asked for and kept. */
export interface ExplorerStores {
  /** Those of the build, and those that were opened since. */
  readonly cases: () => readonly Case[];
  /** The store of a case, or null if no case has that id; a new store starts with what the address asks for. */
  readonly open: (caseId: string, search: string) => ExplorerStore | null;
  /**
   * Adds a case that a person opened, for as long as the page is there, and gives the id that it has here. One that has
   * the id of a case of the build, or of a page, gets another, so that addresses stay apart; one that was opened before
   * takes the place of the former.
   */
  readonly add: (opened: Case) => CaseId;
}

/** The first part of paths that lead to no case. */
const PAGES = ["open"];

export function makeExplorerStores(bundled: readonly Case[]): ExplorerStores {
  const stores = new Map<string, ExplorerStore>();
  const opened = new Map<string, Case>();
  const taken = new Set([...bundled.map(({ id }) => id), ...PAGES]);
  const open = (caseId: string, search: string): ExplorerStore | null => {
    const known = stores.get(caseId);
    if (known !== undefined) return known;
    const found = opened.get(caseId) ?? bundled.find(({ id }) => id === caseId);
    if (found === undefined) return null;
    const store = createExplorerStore(indexCase(found), search, opened.has(caseId));
    stores.set(caseId, store);
    return store;
  };
  const add = (one: Case): CaseId => {
    const id = freeId(one.id, taken);
    opened.set(id, { ...one, id });
    stores.delete(id);
    return id;
  };
  return { cases: () => [...bundled, ...opened.values()], open, add };
}

function freeId(id: CaseId, taken: ReadonlySet<string>): CaseId {
  return taken.has(id) ? freeId(`${id}-opened` as CaseId, taken) : id;
}
