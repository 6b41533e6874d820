import type { CheckedCase } from "../../../case/check/checkCase.ts";
import { makeOpener } from "../../../formats/read/build/opener.ts";
import { type Choices, NO_CHOICES } from "../../../formats/read/model/choices.ts";
import type { GivenFile } from "../../../formats/read/model/found.ts";
import type { About } from "../../../formats/read/model/opening.ts";
import type { ReadCase } from "../../../formats/read/readCase.ts";
import type { TablesAnswer, TablesQuestion } from "../../../formats/read/tables.worker.ts";
import type { Arrived } from "../../../formats/read/sending/sendCase.ts";
import { workers } from "../../../host/workers.ts";
import { makeRoom } from "../../../ui/room/room.ts";
import { confirmDates } from "./confirmDates.ts";
import { foundFiles } from "./foundFiles.ts";
import { answerReader } from "./readApart.ts";
import type { TableReading } from "./tableReading.ts";

const worker = makeRoom(
  async () => (await import("../../../formats/read/tables.worker.ts?worker&inline")).default,
);

/** Reads tables apart from the page and keeps them there. Rejects where no worker may run, or when `signal` calls it off. */
export async function tablesApart(
  files: readonly GivenFile[],
  about: About,
  signal: AbortSignal,
): Promise<TableReading> {
  const apart = await workers.start(await worker.load());
  signal.addEventListener("abort", () => apart.terminate());
  const inTurn = makeTurns();
  const first = await answerOf(apart, { find: files }, signal);
  let asked: Choices = NO_CHOICES;
  return {
    found: foundFiles("found" in first ? first.found : [], files),
    ask: async (choices) => {
      asked = choices;
      const answer = await inTurn(() => answerOf(apart, { open: { choices, about } }, signal));
      return "opening" in answer ? answer.opening : null;
    },
    check: async (tell) => {
      const read = await inTurn(() => caseOf(apart, tell, signal));
      if (typeof read === "string") return null;
      if (!read.ok || (await confirmDates(read.case))) return read;
      return checkedHere(files, about, asked);
    },
  };
}

/** Lets one thing be done after the other. */
function makeTurns(): <Done>(act: () => Promise<Done>) => Promise<Done> {
  let before: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = before.then(act, act);
    before = next;
    return next;
  };
}

/** What the library of dates does not confirm is checked with it, for all that is wrong. */
async function checkedHere(
  files: readonly GivenFile[],
  about: About,
  choices: Choices,
): Promise<CheckedCase | null> {
  const opener = makeOpener();
  await opener.find(files);
  opener.open(choices, about);
  return opener.check();
}

/** The next answer, which is the one to this question if nothing else is asked meanwhile. */
function answerOf(apart: Worker, question: TablesQuestion, signal: AbortSignal): Promise<TablesAnswer> {
  return new Promise((resolve, reject) => {
    failWith(apart, signal, reject);
    const hear = ({ data }: MessageEvent<TablesAnswer>) => resolve(data);
    apart.addEventListener("message", hear, { once: true });
    apart.postMessage(question);
  });
}

function caseOf(apart: Worker, tell: (arrived: Arrived) => void, signal: AbortSignal): Promise<ReadCase> {
  const over = new AbortController();
  const read = new Promise<ReadCase>((resolve, reject) => {
    failWith(apart, signal, reject);
    const hear = answerReader(resolve, tell);
    const listen = ({ data }: MessageEvent<TablesAnswer>) => {
      if ("faults" in data) resolve({ ok: false, faults: data.faults });
      else if ("actors" in data || "head" in data || "slice" in data) hear(data);
    };
    apart.addEventListener("message", listen, { signal: over.signal });
    apart.postMessage({ check: true } satisfies TablesQuestion);
  });
  return read.finally(() => over.abort());
}

function failWith(apart: Worker, signal: AbortSignal, reject: (reason: Error) => void): void {
  const fail = (why: string) => () => reject(new Error(why));
  if (signal.aborted) fail("The reading was called off.")();
  signal.addEventListener("abort", fail("The reading was called off."));
  apart.addEventListener("error", fail("The tables could not be read apart."));
}
