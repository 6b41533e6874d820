import type { Case } from "../../case/case.ts";
import { indexCase } from "../../case/indexCase.ts";
import { fullSet } from "../../case/statementSet.ts";
import { oncePer } from "../../network/oncePer.ts";
import { positions } from "../../network/position.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import { twoModeNetwork } from "../../network/twoModeNetwork.ts";

/** Whether a case is so large that its picture is groups and ribbons, which is not laid out beforehand. */
export const isSpine = oncePer((shown: Case): boolean => {
  const index = indexCase(shown);
  const said = positions(index, fullSet(shown.statements.length));
  return formOf(twoModeNetwork(index, said)) === "spine";
});
