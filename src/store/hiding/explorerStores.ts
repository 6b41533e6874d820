import type { Case, CaseId } from "../../case/case.ts";
import { type BundledCase, loadedCase } from "../bundledCase.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { indexCase, indexSteps } from "../../case/indexCase.ts";
import { type HiddenIds, type NamedList, hiddenIds, mayBeHidden } from "./hiddenIds.ts";
import type { NameWords } from "./hiding.ts";
import { type HidingWork, type Unnamed, hidingRoom, slicesRoom, unnamedRoom } from "./hidingRoom.ts";
import type { Steps } from "../../case/steps/steps.ts";
import { type Room, makeRoom, openRoom } from "../../ui/room/room.ts";
import { standIns } from "./standIns.ts";
import { translateAddress } from "./translateAddress.ts";
import { type Explorer, type ExplorerStore, createExplorerStore } from "../createExplorerStore.ts";
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
  /** What an address with names waits for: the preparation of a large case of the build. */
  readonly entry: (caseId: string) => Room<object>;
  /** What an address without names waits for: what hides them, and in a large case their being hidden, which can be called off. */
  readonly hiding: (caseId: string, search: string) => HidingWork<object>;
  /**
   * Adds a case that a person opened, for as long as the page is there, and gives the id that it has here. One that has
   * the id of a case of the build gets another, so that addresses stay apart; one that was opened before takes the place
   * of the former.
   */
  readonly add: (opened: Case) => CaseId;
  /**
   * Makes the store of a large case and works out what it shows first, in slices between which the page goes on, so that it
   * is drawn at once. Never rejects; `signal` calls it off.
   */
  readonly prepare: (caseId: CaseId, signal: AbortSignal) => Promise<void>;
  /** The case whose place one would take that is opened now; null where it would take none. */
  readonly before: (opened: Case) => Case | null;
}

/** Of each case, so many seeds are kept with what was chosen under them; of another only the address tells. */
const MOST_SEEDS = 3;

/** A case with more statements is prepared in slices before it is drawn. */
const MOST_AT_ONCE = 5000;
const AT_ONCE = openRoom({});
const NEVER = new AbortController().signal;

type TextShown = NameHandling["textShown"];

/** A case that is open: its store with names, which is kept as long as the page, and those without, by their seeds. */
interface OpenCase {
  readonly shown: Case;
  /** Its preparation, where it is large. */
  readonly prepared: Room<object>;
  readonly named: LastKept<"named", ExplorerStore>;
  readonly unnamed: LastKept<string | null, HidingWork<Unnamed>>;
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
    const isLarge = loaded.statements.length > MOST_AT_ONCE;
    const prepared = makeRoom(() =>
      prepareIn(made, NEVER).then(
        () => made,
        () => made,
      ),
    );
    const made: OpenCase = openCase(loaded, isLarge ? prepared : AT_ONCE);
    known.set(caseId, made);
    return made;
  };
  const storeOf = (index: CaseIndex, found: OpenCase, search: string, textShown: TextShown) => {
    const naming = { whole: found, textShown, settle: settleIn(found) };
    const isOpened = opened.has(index.case.id);
    const store = createExplorerStore({ index, views }, search, isOpened, naming);
    void prepareWords(store);
    return store;
  };
  const namedIn = (found: OpenCase, search: string, index: () => CaseIndex) =>
    found.named.get("named", () => storeOf(index(), found, search, (text) => text));
  const hiddenIn = (found: OpenCase, search: string, { hiding }: Unnamed, index: () => CaseIndex) =>
    found.hidden.get(readNames(search).seed, () => storeOf(index(), found, search, hiding.hide.text));
  const unnamedIn = (found: OpenCase, search: string) => {
    const { seed } = readNames(search);
    const enter = function* (unnamed: Unnamed): Steps<Explorer> {
      const index = yield* indexSteps(unnamed.shown);
      return hiddenIn(found, search, unnamed, () => index).getState();
    };
    return found.unnamed.get(seed, () =>
      unnamedRoom(found.shown, (hider) => hider.hidingOf(found.shown, seed, words), enter),
    );
  };
  const open = (caseId: string, search: string): ExplorerStore | null => {
    const found = find(caseId);
    if (found === null) return null;
    if (readNames(search).names) return namedIn(found, search, () => indexCase(found.shown));
    const unnamed = unnamedIn(found, search).inside();
    return unnamed && hiddenIn(found, search, unnamed, () => indexCase(unnamed.shown));
  };
  const prepareIn = async (found: OpenCase, signal: AbortSignal) => {
    const { inSlices, firstSight } = await slicesRoom.load();
    const index = await inSlices(indexSteps(found.shown), signal);
    await inSlices(firstSight(namedIn(found, "", () => index).getState()), signal);
  };
  const prepare = async (caseId: string, signal: AbortSignal): Promise<void> => {
    const found = find(caseId);
    // What is not prepared is worked out as it is drawn.
    if (found !== null) await prepareIn(found, signal).catch(() => {});
  };
  const entry = (caseId: string): Room<object> =>
    opened.has(caseId) ? AT_ONCE : (find(caseId)?.prepared ?? AT_ONCE);
  const hiding = (caseId: string, search: string): HidingWork<object> => {
    const found = find(caseId);
    return found === null ? { ...hidingRoom, stop: () => {} } : unnamedIn(found, search);
  };
  const add = (one: Case): CaseId => {
    const id = freeId(one.id, taken);
    opened.set(id, loadedCase({ ...one, id }));
    return id;
  };
  const before = (one: Case) => opened.get(freeId(one.id, taken))?.data.inside() ?? null;
  return { cases, open, entry, hiding, add, before, prepare };
}

function openCase(shown: Case, prepared: Room<object>): OpenCase {
  return {
    shown,
    prepared,
    named: keepLast(1),
    unnamed: keepLast(MOST_SEEDS),
    hidden: keepLast(MOST_SEEDS),
    ids: keepLast(MOST_SEEDS),
  };
}

function settleIn({ shown, ids, unnamed }: OpenCase): NameHandling["settle"] {
  return (address: Address) => {
    const { names, seed } = readNames(address.search);
    const own = () =>
      unnamed.find(seed)?.inside()?.hiding.ids ??
      ids.get(seed, () => hiddenIds(shown, standIns(shown, seed)));
    const isSettled = (list: NamedList, id: string) => names && !mayBeHidden(shown, list, id);
    return translateAddress(address, own, names ? "real" : "hidden", isSettled);
  };
}

function freeId(id: CaseId, taken: ReadonlySet<string>): CaseId {
  return taken.has(id) ? freeId(`${id}-opened` as CaseId, taken) : id;
}
