import type { Case } from "../../case/case.ts";
import { indexCase } from "../../case/indexCase.ts";
import { fullSet } from "../../case/statementSet.ts";
import { positions } from "../../network/position.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import { twoModeNetwork } from "../../network/twoModeNetwork.ts";

/** Whether a case is so large that its picture is groups and ribbons, which the script alone draws, and at once. */
export function isSpine(shown: Case): boolean {
  const index = indexCase(shown);
  const said = positions(index, fullSet(shown.statements.length));
  return formOf(twoModeNetwork(index, said)) === "spine";
}
