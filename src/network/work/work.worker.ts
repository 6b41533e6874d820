import { type Progress, byHundredths } from "../steps.ts";
import { type IndexPiece, indexReader } from "./indexPieces.ts";
import { type ResultPiece, resultPieces } from "./resultPieces.ts";
import { type Asked, type WorkName, begin } from "./works.ts";

/** A message to the worker: what to do, with what. An index comes before it, in pieces, and null stands in its place. */
export interface WorkOrder<Name extends WorkName = WorkName> {
  readonly name: Name;
  readonly asked: Asked<Name> | readonly unknown[];
}

export type WorkMessage = IndexPiece | WorkOrder;

/** A message from it: how far it is, then what it has found, in pieces, and that these are all. */
export type WorkReport = { readonly progress: Progress } | { readonly piece: ResultPiece } | "done";

const reader = indexReader();

addEventListener("message", ({ data }: MessageEvent<WorkMessage>) => {
  if ("name" in data) work(data);
  else reader.take(data);
});

function work({ name, asked }: WorkOrder): void {
  const steps = byHundredths(begin(name, asked.map((one) => one ?? reader.index()) as Asked<WorkName>));
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return reportFound(value);
    report({ progress: value });
  }
}

function reportFound(result: unknown): void {
  for (const piece of resultPieces(result)) report({ piece });
  report("done");
}

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");

function report(message: WorkReport): void {
  postMessage(message);
}
