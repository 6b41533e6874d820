import type { Choices } from "../model/choices.ts";
import type { About } from "../model/opening.ts";
import type { Question } from "../model/question.ts";
import type { Plan } from "./plan.ts";

/** All that decides what is made of a table. */
export interface Reading {
  readonly plan: Plan;
  readonly questions: readonly Question[];
  readonly choices: Choices;
  readonly about: About;
}
