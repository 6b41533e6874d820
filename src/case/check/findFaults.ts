import * as v from "valibot";
import { caseSchema } from "./caseSchema.ts";
import { completenessFaults } from "./completenessFaults.ts";
import { draftCase } from "./draftCase.ts";
import { duplicateFaults } from "./duplicateFaults.ts";
import type { Fault } from "./fault.ts";
import { referenceFaults } from "./referenceFaults.ts";
import { shapeFaults } from "./shapeFaults.ts";

/** Every fault of a case file: its shape, ids that stand twice, unknown references, idle actors and propositions. */
export function findFaults(json: unknown): readonly Fault[] {
  const shape = v.safeParse(caseSchema, json);
  const draft = draftCase(json, shape.success);
  return [
    ...shapeFaults(shape.issues ?? []),
    ...duplicateFaults(json),
    ...referenceFaults(json, draft),
    ...completenessFaults(draft),
  ];
}
