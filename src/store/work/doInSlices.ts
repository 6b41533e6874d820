import type { Steps } from "../../network/steps.ts";
import type { Told } from "./useLong.ts";

/** How long a slice may keep the page from other things, in milliseconds. */
const SLICE = 20;

/** Does a work on the page, a slice of its steps at a time. Returns what calls it off. */
export function doInSlices<Found>(steps: Steps<Found>, told: Told<Found>): () => void {
  let timer = 0;
  const go = () => {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) {
        told.onResult(step.value);
        return;
      }
      told.onProgress(step.value);
    }
    timer = window.setTimeout(go);
  };
  timer = window.setTimeout(go);
  return () => window.clearTimeout(timer);
}
