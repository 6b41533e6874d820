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
import { type LastKept, keepLast } from "../keepLast.ts";
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
   * the id of a case of the build gets another, so that addresses stay apart; one that was opened before takes the place
   * of the former.
   */
  readonly add: (opened: Case) => CaseId;
}

/** Of each case, so many seeds are kept with what was chosen under them; of another only the address tells. */
const MOST_SEEDS = 3;

/** A case that is open: its store with names, which is kept as long as the page, and those without, by their seeds. */
interface OpenCase {
  readonly shown: Case;
  readonly named: LastKept<"named", ExplorerStore>;
  readonly hidden: LastKept<string | null, ExplorerStore>;
  readonly hidings: LastKept<string | null, Hiding>;
}

/** The stores of the cases of a build with its views; `words` call the stand-ins. */
export function makeExplorerStores(
  bundled: readonly BundledCase[],
  views: Views,
  words: NameWords,
): ExplorerStores {
  const known = new Map<string, OpenCase>();
  const opened = new Map<string, BundledCase>();
  const taken = new Set<string>(bundled.map(({ id }) => id));
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
    const { names, seed } = readNames(search);
    const make = (hiding: Hiding | null) => {
      const index = indexCase(hiding === null ? found.shown : hideNames(found.shown, hiding));
      const naming = namingOf(found, hiding, words);
      const store = createExplorerStore({ index, views }, search, opened.has(caseId), naming);
      void prepareWords(store);
      return store;
    };
    return names
      ? found.named.get("named", () => make(null))
      : found.hidden.get(seed, () => make(hidingBy(found, seed, words)));
  };
  const add = (one: Case): CaseId => {
    const id = freeId(one.id, taken);
    opened.set(id, loadedCase({ ...one, id }));
    return id;
  };
  return { cases, open, add };
}

function openCase(shown: Case): OpenCase {
  return { shown, named: keepLast(1), hidden: keepLast(MOST_SEEDS), hidings: keepLast(MOST_SEEDS) };
}

function hidingBy({ shown, hidings }: OpenCase, seed: string | null, words: NameWords): Hiding {
  return hidings.get(seed, () => hidingOf(shown, seed, words));
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
