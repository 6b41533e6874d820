import type { CaseIndex } from "../../case/caseIndex.ts";
import { textBatches } from "../../filter/words/textBatches.ts";
import { type FoundWords, wordCollector } from "../../filter/words/wordCollector.ts";
import { findFrequentWords } from "../../filter/words/frequentWords.ts";
import { keepWords } from "../../filter/words/wordIndex.ts";
import type { WordsOrder } from "../../filter/words/words.worker.ts";
import { workers } from "../../host/workers.ts";
import { makeRoom } from "../../ui/room/room.ts";

const worker = makeRoom(
  async () => (await import("../../filter/words/words.worker.ts?worker&inline")).default,
);

/** Reads and keeps the words of a case: apart from the page, or batch by batch between what else it does where no worker may run. */
export async function readWords(index: CaseIndex): Promise<void> {
  const words = keepWords(index, await readApart(index).catch(() => readHere(index)));
  await inSlices(findFrequentWords(words, index.case.statements.length));
}

async function readApart(index: CaseIndex): Promise<FoundWords> {
  const apart = await workers.start(await worker.load());
  const found = new Promise<FoundWords>((resolve, reject) => {
    apart.addEventListener("message", ({ data }: MessageEvent<FoundWords>) => resolve(data));
    apart.addEventListener("error", () => reject(new Error("The words could not be read apart.")));
  });
  const send = (order: WordsOrder) => apart.postMessage(order);
  try {
    await Promise.race([found, eachBatch(index, send)]);
    send("end");
    return await found;
  } finally {
    apart.terminate();
  }
}

async function readHere(index: CaseIndex): Promise<FoundWords> {
  const collector = wordCollector();
  await eachBatch(index, collector.add);
  return collector.finish();
}

/** How long a slice may keep the page from other things, in milliseconds. */
const SLICE = 10;

async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let until = performance.now() + SLICE;
  for (const _ of steps) {
    if (performance.now() < until) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}

/** Gives batch after batch, and lets the page go on between them. */
async function eachBatch(index: CaseIndex, give: (batch: WordsOrder & object) => void): Promise<void> {
  for (const batch of textBatches(index)) {
    give(batch);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await new Promise((resolve) => setTimeout(resolve));
  }
}
