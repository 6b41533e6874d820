import type { CaseIndex } from "../../../case/caseIndex.ts";
import { hasFields } from "../../../case/check/caseDraft.ts";
import type { Fault, Path } from "../../../case/check/fault.ts";
import type { Lesson, LessonFact, LessonFile } from "../../../classroom/lesson/lesson.ts";
import { type Answer, askCase } from "./askCase.ts";
import { saidNames } from "./saidNames.ts";
import { saidNumbers } from "./saidNumbers.ts";

/** Facts, the way to them, and the texts in which their words must stand. */
interface PlacedFacts {
  readonly path: Path;
  readonly facts: readonly LessonFact[];
  readonly texts: readonly string[];
}

/** Where what lessons say of a case is not, or no longer, what the case says. */
export function keyFaults({ lessons }: LessonFile, index: CaseIndex): Fault[] {
  const placed = lessons.flatMap((lesson, at) => factsOf(lesson, ["lessons", at]));
  return placed.flatMap(({ path, facts, texts }) =>
    facts.flatMap((fact, at) => {
      const problem = factProblem(index, fact, texts);
      return problem === null ? [] : [{ place: { path: [...path, "facts", at] }, problem }];
    }),
  );
}

function factsOf({ facts = [], paperOnly, steps }: Lesson, path: Path): PlacedFacts[] {
  const ofSteps = steps.map(({ facts: stated = [], prompt, teacherNote }, at) => ({
    path: [...path, "steps", at],
    facts: stated,
    texts: [prompt, teacherNote],
  }));
  return [{ path, facts, texts: paperOnly }, ...ofSteps];
}

function factProblem(index: CaseIndex, { says, by }: LessonFact, texts: readonly string[]): string | null {
  if (!texts.some((text) => text.includes(says))) return `"${says}" does not stand in the text beside it`;
  try {
    return answerProblem(
      index,
      says,
      by.map((question) => askCase(index, question)),
    );
  } catch (error) {
    return hasFields(error) ? String(error["message"]) : String(error);
  }
}

function answerProblem(index: CaseIndex, says: string, answers: readonly Answer[]): string | null {
  const numbers = answers.flatMap((answer) => (answer.kind === "number" ? [answer.value] : []));
  const said = saidNumbers(says);
  if (numbers.length > 0 && said.join() !== numbers.join())
    return `"${says}" has ${said.join(", ") || "no number"}, but the case gives ${numbers.join(", ")}`;
  const wrong = answers
    .map((answer) => namesProblem(index, says, answer))
    .find((problem) => problem !== null);
  return wrong ?? null;
}

function namesProblem(index: CaseIndex, says: string, answer: Answer): string | null {
  if (answer.kind === "number") return null;
  const said = saidNames(index, answer.kind, says);
  const isSame = said.size === answer.ids.size && [...said].every((id) => answer.ids.has(id));
  const listed = (ids: ReadonlySet<string>) => [...ids].join(", ") || "nothing";
  return isSame ? null : `"${says}" names ${listed(said)}, but the case gives ${listed(answer.ids)}`;
}
