import { type ReadCase, readCase } from "./readCase.ts";
import { type CasePart, sendCase } from "./sending/sendCase.ts";

/** What the worker answers to bytes or a text: a case part by part, or what is wrong. */
export type ReadAnswer = CasePart | { readonly failed: Exclude<ReadCase, { readonly ok: true }> };

// In the build dates are checked here without their library: see `workshop/script/workersWithoutEdtf.ts`.
addEventListener("message", ({ data }: MessageEvent<ArrayBuffer | string>) => {
  const read = readCase(data);
  const answer = (one: ReadAnswer, handedOver: ArrayBuffer[] = []) =>
    postMessage(one, { transfer: handedOver });
  if (typeof read === "string" || !read.ok) answer({ failed: read });
  else sendCase(read.case, answer);
});

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");
