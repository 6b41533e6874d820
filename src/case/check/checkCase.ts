import * as v from "valibot";
import type { Case } from "../case.ts";
import { attributeFaults } from "./attributeFaults.ts";
import type { CaseDraft } from "./caseDraft.ts";
import { caseSchema } from "./caseSchema.ts";
import { contraryFaults } from "./contraryFaults.ts";
import { duplicateFaults } from "./duplicateFaults.ts";
import type { Fault } from "./fault.ts";
import { kindFaults } from "./kindFaults.ts";
import { linkFaults } from "./linkFaults.ts";
import { completenessFaults, referenceFaults } from "./referenceFaults.ts";
import { shapeFaults } from "./shapeFaults.ts";
import { soundEntries } from "./soundEntries.ts";
import { spokenForFaults } from "./spokenForFaults.ts";
import { wordNotes } from "./wordNotes.ts";

/** A case with what its readers should know of it, or all that keeps a draft from being one. */
export type CheckedCase =
  | { readonly ok: true; readonly case: Case; readonly notes: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The only door for a case. Gives the case that a draft is, or every fault of it: its shape, ids that are there twice, unknown
 * references, kinds and attributes, idle actors and propositions, links and contraries that cannot be, circles of spokespeople.
 */
export function checkCase(draft: CaseDraft): CheckedCase {
  const shape = v.safeParse(caseSchema, draft);
  const entries = soundEntries(draft, shape.success);
  const faults = [
    ...shapeFaults(shape.issues ?? []),
    ...duplicateFaults(draft),
    ...referenceFaults(draft, entries),
    ...kindFaults(draft, entries),
    ...attributeFaults(draft, entries),
    ...completenessFaults(entries),
    ...linkFaults(entries.statements),
    ...contraryFaults(entries.propositions),
    ...spokenForFaults(entries.relations),
  ];
  if (!shape.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, case: shape.output, notes: wordNotes(shape.output) };
}
