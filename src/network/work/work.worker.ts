import type { Progress } from "../steps.ts";
import { type Asked, type WorkName, begin } from "./works.ts";

/** A message to the worker: what to do, with what. */
export interface WorkOrder<Name extends WorkName = WorkName> {
  readonly name: Name;
  readonly asked: Asked<Name>;
}

/** A message from it: how far it is, then what it has found. */
export type WorkReport = { readonly progress: Progress } | { readonly result: unknown };

addEventListener("message", ({ data: { name, asked } }: MessageEvent<WorkOrder>) => {
  const steps = begin(name, asked);
  for (;;) {
    const { done, value } = steps.next();
    report(done === true ? { result: value } : { progress: value });
    if (done === true) return;
  }
});

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");

function report(message: WorkReport): void {
  postMessage(message);
}
