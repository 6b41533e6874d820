import { type Display, WHOLLY_REVEALED } from "./explorerState.ts";

/** Whether what is shown is for a whole class: on a projector, or revealed step by step. */
export function isPresented({ present, reveal }: Display): boolean {
  return present || reveal < WHOLLY_REVEALED;
}
