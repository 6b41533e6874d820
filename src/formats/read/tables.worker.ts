import type { Fault } from "../../case/check/fault.ts";
import { type ShownOpening, makeOpener } from "./build/opener.ts";
import type { Choices } from "./model/choices.ts";
import type { Found, GivenFile } from "./model/found.ts";
import type { About } from "./model/opening.ts";
import { type CasePart, sendCase } from "./sending/sendCase.ts";

/** What the worker is asked: to look into files, how far they have come with some choices, and for the case. */
export type TablesQuestion =
  | { readonly find: readonly GivenFile[] }
  | { readonly open: { readonly choices: Choices; readonly about: About } }
  | { readonly check: true };

/** What it answers, each question once; a case part by part. */
export type TablesAnswer =
  | { readonly found: readonly Found[] }
  | { readonly opening: ShownOpening | null }
  | CasePart
  | { readonly faults: readonly Fault[] };

const opener = makeOpener();
const answer = (one: TablesAnswer, handedOver: ArrayBuffer[] = []) =>
  postMessage(one, { transfer: handedOver });

// In the build dates are checked here without their library: see `workshop/script/workersWithoutEdtf.ts`.
addEventListener("message", ({ data }: MessageEvent<TablesQuestion>) => {
  if ("find" in data) void opener.find(data.find).then((found) => answer({ found }));
  else if ("open" in data) answer({ opening: opener.open(data.open.choices, data.open.about) });
  else check();
});

function check() {
  const checked = opener.check();
  if (checked?.ok === true) sendCase(checked.case, answer);
  else answer({ faults: checked?.faults ?? [] });
}

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");
