import type { Case, CaseId } from "../../case/case.ts";
import { type BundledCase, loadedCase } from "../bundledCase.ts";
import { indexCase } from "../../case/indexCase.ts";
import { hideNames } from "./hideNames.ts";
import { type Hiding, type NameWords, hidingOf } from "./hiding.ts";
import { translateAddress } from "./translateAddress.ts";
import { type ExplorerStore, createExplorerStore } from "../createExplorerStore.ts";
import type { Address, NameHandling } from "../nameHandling.ts";
import { readNames } from "../classChoices.ts";
import { prepareWords } from "../words/prepareWords.ts";
import type { Views } from "../views.ts";

/** The stores of the cases, each made when it is first asked for and kept. */
export interface ExplorerStores {
  /** Those of the build, and those that were opened since. */
  readonly cases: () => readonly BundledCase[];
  /**
   * The store of a case, or null if no case has that id or its data are not loaded; a new store starts with what the address asks for. An address
   * without names has its own store, whose case has stand-ins, for each seed.
   */
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

/** A case that is open: its stores by what hides names in them; null for the one in which names are shown. */
interface OpenCase {
  readonly shown: Case;
  readonly stores: Map<Hiding | null, ExplorerStore>;
  readonly hidings: Map<string | null, Hiding>;
}

/** The stores of the cases of a build with its views; `words` call the stand-ins. */
export function makeExplorerStores(
  bundled: readonly BundledCase[],
  views: Views,
  words: NameWords,
): ExplorerStores {
  const known = new Map<string, OpenCase>();
  const opened = new Map<string, BundledCase>();
  const taken = new Set<string>([...bundled.map(({ id }) => id), ...PAGES]);
  const cases = () => [...bundled, ...opened.values()];

  const find = (caseId: string): OpenCase | null => {
    const loaded =
      cases()
        .find(({ id }) => id === caseId)
        ?.data.inside() ?? null;
    const before = known.get(caseId);
    if (loaded === null || before?.shown === loaded) return before ?? null;
    const made = openCase(loaded);
    known.set(caseId, made);
    return made;
  };
  const open = (caseId: string, search: string): ExplorerStore | null => {
    const found = find(caseId);
    if (found === null) return null;
    const hiding = hidingFor(found, search, words);
    const made = found.stores.get(hiding);
    if (made !== undefined) return made;
    const { shown } = found;
    const index = indexCase(hiding === null ? shown : hideNames(shown, hiding));
    const naming = namingOf(found, hiding, words);
    const store = createExplorerStore({ index, views }, search, opened.has(caseId), naming);
    found.stores.set(hiding, store);
    void prepareWords(store);
    return store;
  };
  const add = (one: Case): CaseId => {
    const id = freeId(one.id, taken);
    opened.set(id, loadedCase({ ...one, id }));
    return id;
  };
  return { cases, open, add };
}

function openCase(shown: Case): OpenCase {
  return { shown, stores: new Map(), hidings: new Map() };
}

/** What hides the names for an address; null for one that shows them. */
function hidingFor(found: OpenCase, search: string, words: NameWords): Hiding | null {
  const { names, seed } = readNames(search);
  return names ? null : hidingBy(found, seed, words);
}

function hidingBy({ shown, hidings }: OpenCase, seed: string | null, words: NameWords): Hiding {
  const hiding = hidings.get(seed) ?? hidingOf(shown, seed, words);
  hidings.set(seed, hiding);
  return hiding;
}

function namingOf(found: OpenCase, own: Hiding | null, words: NameWords): NameHandling {
  const settle = (address: Address) => {
    const { names, seed } = readNames(address.search);
    const ids = () => hidingBy(found, seed, words).ids;
    return translateAddress(address, ids, names ? "real" : "hidden");
  };
  return { textShown: own === null ? (text) => text : own.hide.text, settle };
}

function freeId(id: CaseId, taken: ReadonlySet<string>): CaseId {
  return taken.has(id) ? freeId(`${id}-opened` as CaseId, taken) : id;
}
