import type { ReadAnswer } from "../../../formats/read/read.worker.ts";
import type { ReadCase } from "../../../formats/read/readCase.ts";
import { type Arrived, takeCase } from "../../../formats/read/sending/sendCase.ts";
import { workers } from "../../../host/workers.ts";
import { makeRoom } from "../../../ui/room/room.ts";

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
  const take = takeCase(tell);
  return (data) => {
    if ("failed" in data) return give(data.failed);
    const whole = take(data);
    if (whole !== null) give({ ok: true, case: whole, notes: [] });
  };
}
