import { useEffect, useRef, useState } from "react";
import type { Case } from "../../case/case.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";
import type { Choices } from "../../formats/read/model/choices.ts";
import type { ReadCase } from "../../formats/read/readCase.ts";
import type { Arrived } from "../../formats/read/sending/sendCase.ts";
import { openCaseWords } from "../../i18n/en/opening/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { useGo } from "../../store/place/useGo.ts";
import { type Carried, earlierEdits } from "./carried/earlierEdits.ts";
import { keepChoices } from "./reading/keptChoices.ts";
import { type Given, isTooLarge, nameOf, readAny } from "./reading/readAny.ts";
import { type StartedTables, startTables } from "./reading/startTables.ts";
import { useAbout } from "./reading/useAbout.ts";
import { type VoteFile, voteFileIn, votesOnly } from "./votes/voteFile.ts";

/** How far a person has come with what was given. */
interface OpeningState {
  /** Very many votes to choose from, before any of them is read; else null. */
  readonly votes: VoteFile | null;
  /** Tables to be looked at; null before there are any. */
  readonly tables: StartedTables | null;
  /** What a case that was given does to earlier edits, to be looked at before it is opened; else null. */
  readonly carried: Carried | null;
  readonly isReading: boolean;
  /** How much of a large case is there; null where that is not known. */
  readonly arrived: Arrived | null;
  readonly faults: readonly Fault[];
}

/** The opening of files and texts. */
export interface CaseOpening extends OpeningState {
  readonly open: (given: Given) => void;
  /** Goes on with some of very many votes alone. */
  readonly pick: (votes: VoteFile, ids: ReadonlySet<string>) => void;
  /** Opens the case that tables make with these choices, which are kept for the next table with the same headers. */
  readonly finish: (tables: StartedTables, choices: Choices) => void;
  /** Opens a case that was given, at a place in it (`/edits`), unless earlier edits are to be looked at first. */
  readonly arrive: (given: Case, start: string) => void;
  /** Opens a case whatever it does to earlier edits. */
  readonly enter: (opened: Case, start: string) => void;
  /** Calls off what is being done, and goes back to the beginning. */
  readonly stop: () => void;
}

const START: OpeningState = {
  votes: null,
  tables: null,
  carried: null,
  isReading: false,
  arrived: null,
  faults: [],
};
const IDLE = { isReading: false, arrived: null, faults: [] } as const;

/** Reads what a person gives: a case is gone to, tables are given to be looked at, and all that is wrong is told. */
export function useOpening(stores: ExplorerStores): CaseOpening {
  const words = useWords(openCaseWords);
  const aboutOf = useAbout();
  const go = useGo();
  const [state, setState] = useState(START);
  const doing = useRef<AbortController | null>(null);
  // Whoever leaves the page is not pulled into the case afterwards.
  useEffect(() => () => doing.current?.abort(), []);

  const failWith = (faults: readonly Fault[]) => setState((now) => ({ ...now, ...IDLE, faults }));
  const fail = (problem: string) => failWith([faultOfAll(problem)]);
  const tell = (arrived: Arrived | null) => setState((now) => ({ ...now, arrived }));
  const begin = async (): Promise<AbortSignal> => {
    const { signal } = (doing.current ??= new AbortController());
    setState((now) => ({ ...now, ...IDLE, isReading: true }));
    await painted();
    return signal;
  };
  const enter = async (opened: Case, signal: AbortSignal, start = "") => {
    const id = stores.add(opened);
    await stores.prepare(id, signal);
    if (!signal.aborted) go(addressIn(id, start));
  };
  const arrive = async (given: Case, signal: AbortSignal, start = "") => {
    const carried = await earlierEdits(stores, given, signal).catch(() => null);
    if (signal.aborted) return;
    if (carried === null) return enter(given, signal, start);
    setState({ ...START, carried });
  };
  const take = async (read: ReadCase | null, signal: AbortSignal) => {
    if (read === null) return fail(words.unreadable);
    if (typeof read === "string") return fail(words[read]);
    return read.ok ? arrive(read.case, signal) : failWith(read.faults);
  };
  // What is there already stays: a text that is not taken changes nothing.
  const refuse = (problem: string) => setState((now) => ({ ...now, faults: [faultOfAll(problem)] }));
  const stop = () => {
    doing.current?.abort();
    doing.current = null;
    setState(START);
  };
  const open = async (given: Given) => {
    if (typeof given === "string" && isTooLarge(given)) return refuse(words.tooLong);
    stop();
    const signal = await begin();
    const votes = await voteFileIn(given, signal, tell).catch(() => null);
    if (signal.aborted) return;
    if (votes !== null) return setState({ ...START, votes });
    tell(null);
    await readOn(given, signal);
  };
  const readOn = async (given: Given, signal: AbortSignal) => {
    if (isTooLarge(given)) return fail(words.tooLarge);
    const any = await readAny(given, aboutOf(given), signal, tell).catch(() => null);
    if (signal.aborted) return;
    if (any === null || "case" in any) return take(any?.case ?? null, signal);
    const { found } = any.tables;
    if (!found.ok) return fail(words.refused(found));
    const tables = await startTables(any.tables, nameOf(given));
    if (tables === null) return fail(words.nothing);
    if (!signal.aborted) setState({ ...START, tables });
  };
  const pick = async (votes: VoteFile, ids: ReadonlySet<string>) => {
    const signal = await begin();
    const some = await votesOnly(votes, ids, signal, tell).catch(() => null);
    if (signal.aborted) return;
    if (some === null) return fail(words.unreadable);
    await open([some]);
  };
  const finish = async ({ name, reading, preview }: StartedTables, choices: Choices) => {
    keepChoices({ fileName: name, table: preview.table }, choices);
    const signal = await begin();
    await reading.ask(choices);
    const read = await reading.check(tell).catch(() => null);
    if (!signal.aborted) await take(read, signal);
  };
  return {
    ...state,
    open: (given) => void open(given),
    pick: (votes, ids) => void pick(votes, ids),
    finish: (tables, choices) => void finish(tables, choices),
    arrive: (given, start) => void begin().then((signal) => arrive(given, signal, start)),
    enter: (opened, start) => void begin().then((signal) => enter(opened, signal, start)),
    stop,
  };
}

/** Where something is in a case: its path and choices, as links have them behind the id of the case. */
function addressIn(id: string, start: string) {
  const [path = "", search] = start.split("?");
  return { pathname: `/${id}${path}`, search: search === undefined ? "" : `?${search}` };
}

/** Waits until the browser has drawn what changed, which must be said before a file holds up the page. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
