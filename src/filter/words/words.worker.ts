import type { TextBatch } from "./textBatches.ts";
import { wordCollector } from "./wordCollector.ts";

/** A message to the worker: texts, then that there are no more. It answers with the words that it has found. */
export type WordsOrder = TextBatch | "end";

const collector = wordCollector();

addEventListener("message", ({ data }: MessageEvent<WordsOrder>) => {
  if (data === "end") postMessage(collector.finish());
  else collector.add(data);
});

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");
