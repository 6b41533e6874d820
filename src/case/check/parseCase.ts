import type { Case } from "../case.ts";
import { CaseError } from "./fault.ts";
import { findFaults } from "./findFaults.ts";

/**
 * The only door for a case: JSON of unknown shape in, a sound case out.
 * @throws CaseError with every fault, if there is one.
 */
export function parseCase(json: unknown): Case {
  const faults = findFaults(json);
  if (faults.length > 0) throw new CaseError(faults);
  return json as Case;
}
