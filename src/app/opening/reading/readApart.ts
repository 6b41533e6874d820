import type { Case } from "../../../case/case.ts";
import type { Statement } from "../../../case/statement.ts";
import type { ReadAnswer } from "../../../formats/read/read.worker.ts";
import type { ReadCase } from "../../../formats/read/readCase.ts";
import {
  type CaseHead,
  type StatementSlice,
  statementReader,
} from "../../../formats/read/sending/statementSlices.ts";
import { workers } from "../../../host/workers.ts";
import { makeRoom } from "../../../ui/room/room.ts";

/** How many statements of how many have arrived. */
export interface Arrived {
  readonly done: number;
  readonly all: number;
}

const worker = makeRoom(
  async () => (await import("../../../formats/read/read.worker.ts?worker&inline")).default,
);

/**
 * Reads and checks a case apart from the page, which gets its statements slice by slice and is told how many have come.
 * Rejects where no worker may run, or when `signal` calls it off. What is given is copied, so that it is still there then.
 */
export async function readApart(
  given: ArrayBuffer | string,
  signal: AbortSignal,
  tell: (arrived: Arrived) => void,
): Promise<ReadCase> {
  const apart = await workers.start(await worker.load());
  const read = new Promise<ReadCase>((resolve, reject) => {
    if (signal.aborted) reject(new Error("The reading was called off."));
    const hear = answerReader(resolve, tell);
    apart.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => hear(data));
    apart.addEventListener("error", () => reject(new Error("The case could not be read apart.")));
    signal.addEventListener("abort", () => reject(new Error("The reading was called off.")));
  });
  apart.postMessage(given);
  try {
    return await read;
  } finally {
    apart.terminate();
  }
}

/** Hears what a worker says of a case, and gives it when it is whole, without notes: there may be one for each statement. */
export function answerReader(
  give: (read: ReadCase) => void,
  tell: (arrived: Arrived) => void,
): (answer: ReadAnswer) => void {
  let taking: ReturnType<typeof takeSlices> | null = null;
  return (data) => {
    if ("failed" in data) return give(data.failed);
    if ("head" in data) taking = takeSlices(data.head, data.statements, tell);
    const whole = taking?.("slice" in data ? data.slice : null) ?? null;
    if (whole !== null) give({ ok: true, case: whole, notes: [] });
  };
}

/** Takes slice after slice, and gives the case when all statements are there. */
function takeSlices(head: CaseHead, all: number, tell: (arrived: Arrived) => void) {
  const statements: Statement[] = [];
  const read = statementReader(head);
  return (slice: StatementSlice | null): Case | null => {
    for (const statement of slice === null ? [] : read(slice)) statements.push(statement);
    tell({ done: statements.length, all });
    return statements.length < all ? null : { ...head, statements };
  };
}
