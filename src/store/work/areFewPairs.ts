import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, setSize } from "../../case/statementSet.ts";
import { actorProfiles } from "../../network/profile.ts";
import { countPairs } from "../../network/ties/projectOneMode.ts";

/** Ties of so many pairs are worked out within a twentieth of a second. */
const FEW_PAIRS = 4000;

/** More statements than this are not counted out first, which would itself take long. */
const FEW_STATEMENTS = 2000;

/** Whether what is worked out from the ties between actors takes so short that nobody would notice. */
export function areFewPairs(index: CaseIndex, among: StatementSet): boolean {
  return setSize(among) <= FEW_STATEMENTS && countPairs(actorProfiles(index, among)) <= FEW_PAIRS;
}
