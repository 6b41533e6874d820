import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { doInSlices } from "../../store/work/doInSlices.ts";
import { type Told, type WorkState, useLong } from "../../store/work/useLong.ts";
import { type QuizQuestion, quizQuestionSteps, quizQuestions } from "./quizQuestions.ts";

/** Questions on so many statements are made at once, within a twentieth of a second. */
const FEW_STATEMENTS = 2000;

interface Asked {
  readonly index: CaseIndex;
  readonly seed: string | null;
  readonly items: number;
}

type Questions = readonly QuizQuestion[];

/** The questions that the address asks for; or that they are being made, in slices, between which the page goes on. */
export function useQuizQuestions(): WorkState<Questions> {
  const index = useExplorer((state) => state.index);
  const seed = useExplorer(({ display }) => display.seed);
  const items = useExplorer(({ display }) => display.items);
  const known = useMemo(() => knownQuestions({ index, seed, items }), [index, seed, items]);
  return useLong<Questions>([index, seed, items], {
    known,
    start: (told) => startMaking({ index, seed, items }, told),
  });
}

/** The questions that were made last of a large case, so that who comes back to them finds them. */
const last = new WeakMap<CaseIndex, Asked & { readonly result: Questions }>();

function knownQuestions({ index, seed, items }: Asked): { readonly result: Questions } | null {
  if (index.case.statements.length <= FEW_STATEMENTS) return { result: quizQuestions(index, seed, items) };
  const made = last.get(index);
  return made?.seed === seed && made.items === items ? made : null;
}

function startMaking(asked: Asked, told: Told<Questions>): () => void {
  const { index, seed, items } = asked;
  const onResult = (result: Questions) => {
    last.set(index, { ...asked, result });
    told.onResult(result);
  };
  return doInSlices(quizQuestionSteps(index, seed, items), { ...told, onResult });
}
