import { attributeFacet } from "../../../case/attribute.ts";
import type { AttributeId } from "../../../case/attribute.ts";
import type { Case } from "../../../case/case.ts";
import type { Fault } from "../../../case/check/fault.ts";
import type { EditedEntry } from "../../../case/edits/entryAt.ts";

/** What is wrong with what is written: by the field, or with the case as a whole. */
export interface FormFaults {
  readonly byField: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

export const NO_FAULTS: FormFaults = { byField: new Map(), others: [] };

/** Tells faults of a changed case by the fields of the form that it was changed in. */
export function faultsOfForm(changed: Case, at: EditedEntry, faults: readonly Fault[]): FormFaults {
  const byField = new Map<string, string>();
  const others: string[] = [];
  for (const fault of faults) {
    const field = fieldOf(changed, at, fault);
    if (field === null) others.push(fault.problem);
    else if (!byField.has(field)) byField.set(field, fault.problem);
  }
  return { byField, others };
}

const LISTS = { actor: "actors", proposition: "propositions", statement: "statements" } as const;

function fieldOf(changed: Case, { of, id }: EditedEntry, { place }: Fault): string | null {
  if (!("path" in place)) return null;
  const [list, at, field, part] = place.path;
  if (of === "case") return typeof list === "string" ? list : null;
  if (list !== LISTS[of] || typeof at !== "number" || typeof field !== "string") return null;
  if (changed[LISTS[of]][at]?.id !== id) return null;
  return field === "attributes" ? attributeFacet(part as AttributeId) : field;
}
