import type { Case, CaseId } from "../../case/case.ts";
import { type BundledCase, loadedCase } from "../bundledCase.ts";
import { indexCase } from "../../case/indexCase.ts";
import { type HiddenIds, hiddenIds } from "./hiddenIds.ts";
import type { NameWords } from "./hiding.ts";
import { type Unnamed, hidingRoom, unnamedRoom } from "./hidingRoom.ts";
import type { Room } from "../../ui/room/room.ts";
import { standIns } from "./standIns.ts";
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
   * The store of a case, or null if no case has that id, or its data or what hides its names are not loaded; a new store starts with what the address asks for. An address
   * without names has its own store, whose case has stand-ins, for each seed.
   */
  readonly open: (caseId: string, search: string) => ExplorerStore | null;
  /** What an address without names waits for: what hides them, and in a large case their being hidden. */
  readonly hiding: (caseId: string, search: string) => Room<object>;
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
  readonly unnamed: LastKept<string | null, Room<Unnamed>>;
  readonly hidden: LastKept<string | null, ExplorerStore>;
  readonly ids: LastKept<string | null, HiddenIds>;
}

/** The stores of the cases of a build with its views; `words` call the stand-ins. */
export function makeExplorerStores(
  bundled: readonly BundledCase[],
  views: Views,
  words: NameWords,
): ExplorerStores {
  const known = new Map<string, OpenCase>();
  const opened = new Map<string, BundledCase>();
  // Below #/page/ are the pages that belong to no case.
  const taken = new Set<string>(["page", ...bundled.map(({ id }) => id)]);
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
  const unnamedIn = (found: OpenCase, seed: string | null) =>
    found.unnamed.get(seed, () =>
      unnamedRoom(found.shown, (hidden) => hidden.hidingOf(found.shown, seed, words)),
    );
  const open = (caseId: string, search: string): ExplorerStore | null => {
    const found = find(caseId);
    if (found === null) return null;
    const { names, seed } = readNames(search);
    const make = (shown: Case, textShown: NameHandling["textShown"]) => {
      const naming = { whole: found, textShown, settle: settleIn(found) };
      const store = createExplorerStore(
        { index: indexCase(shown), views },
        search,
        opened.has(caseId),
        naming,
      );
      void prepareWords(store);
      return store;
    };
    if (names) return found.named.get("named", () => make(found.shown, (text) => text));
    const unnamed = unnamedIn(found, seed).inside();
    if (unnamed === null) return null;
    return found.hidden.get(seed, () => make(unnamed.shown, unnamed.hiding.hide.text));
  };
  const hiding = (caseId: string, search: string): Room<object> => {
    const found = find(caseId);
    return found === null ? hidingRoom : unnamedIn(found, readNames(search).seed);
  };
  const add = (one: Case): CaseId => {
    const id = freeId(one.id, taken);
    opened.set(id, loadedCase({ ...one, id }));
    return id;
  };
  return { cases, open, hiding, add };
}

function openCase(shown: Case): OpenCase {
  return {
    shown,
    named: keepLast(1),
    unnamed: keepLast(MOST_SEEDS),
    hidden: keepLast(MOST_SEEDS),
    ids: keepLast(MOST_SEEDS),
  };
}

function settleIn({ shown, ids }: OpenCase): NameHandling["settle"] {
  return (address: Address) => {
    const { names, seed } = readNames(address.search);
    const own = () => ids.get(seed, () => hiddenIds(shown, standIns(shown, seed)));
    return translateAddress(address, own, names ? "real" : "hidden");
  };
}

function freeId(id: CaseId, taken: ReadonlySet<string>): CaseId {
  return taken.has(id) ? freeId(`${id}-opened` as CaseId, taken) : id;
}
