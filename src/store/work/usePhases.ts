import type { Steps } from "../../network/steps.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import type { Phase } from "../tieSelectors.ts";
import { doInSlices } from "./doInSlices.ts";
import { type WorkState, useLong } from "./useLong.ts";

/** What some selectors of ties give, and the parts of working that out. */
interface Phased<Found> {
  readonly now: (state: Explorer) => Found;
  readonly phases: (state: Explorer) => readonly Phase[];
  /** What it follows from. */
  readonly asked: (state: Explorer) => readonly unknown[];
}

/** What is made of so many statements is there within a twentieth of a second. */
const FEW_STATEMENTS = 2000;

/** What selectors give, or that it is being worked out: on the page in small slices, since to copy so many statements would hold it up as long. */
export function usePhases<Found>({ now, phases, asked }: Phased<Found>): WorkState<Found> {
  const state = useExplorer((all) => all);
  const isQuick = state.index.case.statements.length <= FEW_STATEMENTS;
  return useLong<Found>(asked(state), {
    known: isQuick ? { result: now(state) } : null,
    start: (told) =>
      doInSlices(
        inPhases(phases(state), () => now(state)),
        told,
      ),
  });
}

function* inPhases<Found>(phases: readonly Phase[], now: () => Found): Steps<Found> {
  for (const [before, phase] of phases.entries())
    for (const { done, all } of phase()) yield { done: before + done / all, all: phases.length };
  return now();
}
