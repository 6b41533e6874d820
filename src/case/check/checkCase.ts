import * as v from "valibot";
import type { Case } from "../case.ts";
import type { CaseDraft } from "./caseDraft.ts";
import { caseSchema } from "./caseSchema.ts";
import { contraryFaults } from "./contraryFaults.ts";
import { duplicateFaults } from "./duplicateFaults.ts";
import type { Fault } from "./fault.ts";
import { linkFaults } from "./linkFaults.ts";
import { completenessFaults, referenceFaults } from "./referenceFaults.ts";
import { shapeFaults } from "./shapeFaults.ts";
import { soundEntries } from "./soundEntries.ts";
import { spokenForFaults } from "./spokenForFaults.ts";

/** A case, or all that keeps a draft from being one. */
export type CheckedCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The only door for a case. Gives the case that a draft is, or every fault of it: its shape, ids that are there twice, unknown
 * references, idle actors and propositions, links and contraries that cannot be, circles of spokespeople.
 */
export function checkCase(draft: CaseDraft): CheckedCase {
  const shape = v.safeParse(caseSchema, draft);
  const entries = soundEntries(draft, shape.success);
  const faults = [
    ...shapeFaults(shape.issues ?? []),
    ...duplicateFaults(draft),
    ...referenceFaults(draft, entries),
    ...completenessFaults(entries),
    ...linkFaults(entries.statements),
    ...contraryFaults(entries.propositions),
    ...spokenForFaults(entries.relations),
  ];
  return shape.success && faults.length === 0 ? { ok: true, case: shape.output } : { ok: false, faults };
}
