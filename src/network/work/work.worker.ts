import type { Progress, Steps } from "../steps.ts";
import { WORKS, type WorkName } from "./works.ts";

/** A message to the worker: what to do, with what. */
export interface WorkOrder {
  readonly name: WorkName;
  readonly asked: readonly unknown[];
}

/** A message from it: how far it is, then what it has found. */
export type WorkReport = { readonly progress: Progress } | { readonly result: unknown };

addEventListener("message", ({ data: { name, asked } }: MessageEvent<WorkOrder>) => {
  const begin = WORKS[name] as (...given: readonly unknown[]) => Steps<unknown>;
  const steps = begin(...asked);
  for (;;) {
    const { done, value } = steps.next();
    report(done === true ? { result: value } : { progress: value });
    if (done === true) return;
  }
});

function report(message: WorkReport): void {
  postMessage(message);
}
