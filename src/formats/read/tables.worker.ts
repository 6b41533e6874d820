import type { Fault } from "../../case/check/fault.ts";
import { type ShownOpening, makeOpener } from "./build/opener.ts";
import type { Choices } from "./model/choices.ts";
import type { Found, GivenFile } from "./model/found.ts";
import type { About } from "./model/opening.ts";
import { type CaseHead, type StatementSlice, statementSlices } from "./sending/statementSlices.ts";

/** What the worker is asked: to look into files, how far they have come with some choices, and for the case. */
export type TablesQuestion =
  | { readonly find: readonly GivenFile[] }
  | { readonly open: { readonly choices: Choices; readonly about: About } }
  | { readonly check: true };

/** What it answers, each question once; a case as its head and then its statements slice by slice. */
export type TablesAnswer =
  | { readonly found: readonly Found[] }
  | { readonly opening: ShownOpening | null }
  | { readonly head: CaseHead; readonly statements: number }
  | { readonly slice: StatementSlice }
  | { readonly faults: readonly Fault[] };

const opener = makeOpener();
const answer = (one: TablesAnswer, handedOver: ArrayBuffer[] = []) =>
  postMessage(one, { transfer: handedOver });

// In the build dates are checked here without their library: see `workshop/script/workersWithoutEdtf.ts`.
addEventListener("message", ({ data }: MessageEvent<TablesQuestion>) => {
  if ("find" in data) void opener.find(data.find).then((found) => answer({ found }));
  else if ("open" in data) answer({ opening: opener.open(data.open.choices, data.open.about) });
  else sendCase();
});

function sendCase() {
  const checked = opener.check();
  if (checked === null || !checked.ok) return answer({ faults: checked?.faults ?? [] });
  const { statements, ...head } = checked.case;
  answer({ head, statements: statements.length });
  for (const slice of statementSlices(checked.case))
    answer(
      { slice },
      slice.columns.map(({ at }) => at.buffer),
    );
}

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");
