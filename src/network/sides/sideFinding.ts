import { STANCES, type Stance } from "../../case/statement.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Position, stanceOf } from "../position.ts";

/** Positions on one proposition by side, in the order of the sides, and those of actors in no side. */
export interface TakenBySide {
  readonly bySide: readonly (readonly Position[])[];
  readonly apart: readonly Position[];
}

/**
 * What a proposition does to the sides. It *splits* them if of one side more than half of those who spoke on it support
 * it, and of another more than half oppose it. It *unites* them if it does not split them, actors of two sides or more
 * take the same stance, support or oppose, and nobody, in a side or not, takes the opposite one. Sides are named by
 * their places.
 */
export type SideFinding =
  | { readonly kind: "splits"; readonly support: readonly number[]; readonly oppose: readonly number[] }
  | { readonly kind: "unites"; readonly stance: "support" | "oppose"; readonly sides: readonly number[] }
  | { readonly kind: "neither" };

export function sideFinding({ bySide, apart }: TakenBySide): SideFinding {
  const leaning = (stance: Stance) =>
    sidesWhere(bySide, (taken) => countOf(taken, stance) * 2 > taken.length);
  const [support, oppose] = [leaning("support"), leaning("oppose")];
  if (support.length > 0 && oppose.length > 0) return { kind: "splits", support, oppose };
  const everybody = [...bySide.flat(), ...apart];
  for (const [stance, opposite] of OPPOSITES) {
    const sides = sidesWhere(bySide, (taken) => countOf(taken, stance) > 0);
    if (sides.length > 1 && countOf(everybody, opposite) === 0) return { kind: "unites", stance, sides };
  }
  return { kind: "neither" };
}

/** Whether a finding rests on one statement: the case without it, with the same sides, would not have the finding. */
export function isThinFinding(index: CaseIndex, taken: TakenBySide): boolean {
  const whole = outcome(sideFinding(taken));
  const turns = (changed: TakenBySide) => outcome(sideFinding(changed)) !== whole;
  if (whole === "neither") return false;
  return [...taken.bySide.flat(), ...taken.apart].some((position) =>
    weaker(index, position).some((rest) => turns(replace(taken, position, rest))),
  );
}

const OPPOSITES = [
  ["support", "oppose"],
  ["oppose", "support"],
] as const;

function sidesWhere(bySide: TakenBySide["bySide"], test: (taken: readonly Position[]) => boolean): number[] {
  return bySide.flatMap((taken, at) => (taken.length > 0 && test(taken) ? [at] : []));
}

function countOf(taken: readonly Position[], stance: Stance): number {
  return taken.reduce((count, position) => count + (position.stance === stance ? 1 : 0), 0);
}

function outcome(finding: SideFinding): string {
  return finding.kind === "unites" ? finding.stance : finding.kind;
}

/** What is left of a position without one of its statements, each different outcome once; nothing, where it has but one. */
function weaker(index: CaseIndex, position: Position): readonly (Position | null)[] {
  const { statements } = position;
  if (statements.length === 1) return [null];
  const stances = statements.flatMap((place) => index.case.statements[place]?.stance ?? []);
  const left = new Set(stances.map((_, at) => stanceOf(stances.toSpliced(at, 1))));
  return STANCES.filter((stance) => left.has(stance)).map((stance) => ({ ...position, stance }));
}

function replace({ bySide, apart }: TakenBySide, position: Position, rest: Position | null): TakenBySide {
  const inList = (taken: readonly Position[]) =>
    taken.flatMap((other) => (other === position ? (rest ?? []) : other));
  return { bySide: bySide.map(inList), apart: inList(apart) };
}
