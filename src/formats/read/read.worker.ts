import { type ReadCase, readCase } from "./readCase.ts";
import { type CaseHead, type StatementSlice, statementSlices } from "./sending/statementSlices.ts";

/** What the worker answers to bytes or a text: the head of a case and then its statements slice by slice, or what is wrong. */
export type ReadAnswer =
  | { readonly head: CaseHead; readonly statements: number }
  | { readonly slice: StatementSlice }
  | { readonly failed: Exclude<ReadCase, { readonly ok: true }> };

// In the build dates are checked here without their library: see `workshop/script/workersWithoutEdtf.ts`.
addEventListener("message", ({ data }: MessageEvent<ArrayBuffer | string>) => {
  const read = readCase(data);
  const answer = (one: ReadAnswer, handedOver: ArrayBuffer[] = []) =>
    postMessage(one, { transfer: handedOver });
  if (typeof read === "string" || !read.ok) return answer({ failed: read });
  const { statements, ...head } = read.case;
  answer({ head, statements: statements.length });
  for (const slice of statementSlices(read.case))
    answer(
      { slice },
      slice.columns.map(({ at }) => at.buffer),
    );
});

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");
