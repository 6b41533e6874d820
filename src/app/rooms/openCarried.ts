import type { Case } from "../../case/case.ts";
import type { Fault } from "../../case/check/fault.ts";
import { goToStart } from "../../host/goToStart.ts";
import { rooms } from "./rooms.ts";

/** The case that a page was saved with, and what keeps one from being opened; neither for a page without. */
interface Carried {
  readonly opened: Case | undefined;
  readonly ofCase: readonly Fault[];
}

/**
 * Opens the case that a page was saved with, if it was (`text`), and goes to where it begins; only then what reads cases is
 * loaded for it.
 */
export async function openCarried(text: string | null): Promise<Carried> {
  if (text === null) return { opened: undefined, ofCase: [] };
  const { readCarried } = await rooms.brought.load();
  const read = readCarried(text);
  if (!read.ok) return { opened: undefined, ofCase: read.faults };
  const { case: opened, start } = read.carried;
  goToStart(`/${opened.id}${start}`);
  return { opened, ofCase: [] };
}
