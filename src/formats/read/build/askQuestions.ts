import type { Choices, StanceChoice } from "../model/choices.ts";
import type { About } from "../model/opening.ts";
import type { Question } from "../model/question.ts";
import type { Role } from "../model/roles.ts";
import type { Table } from "../model/table.ts";
import { askedDates, columnOrder } from "../values/askedDates.ts";
import { askedStances } from "../values/askedStances.ts";
import { askedKinds } from "./askedKinds.ts";
import { valueKey } from "../values/valueKey.ts";
import { type Entry, madeOf } from "./entries.ts";
import type { Plan } from "./plan.ts";

/** What must be known before anything can be read at all: which table, who, what stance, on what. */
export function shapeQuestions(plan: Plan, tables: readonly Table[], choices: Choices): readonly Question[] {
  const { place, shape } = plan;
  const names = tables.map(({ name }) => name);
  return [
    ...(place !== null && tables.length > 1 ? [{ asks: "table", names, answer: place } as const] : []),
    ...(shape === "transposed" ? [] : columnQuestion(plan, "actor")),
    ...(shape === "long" ? columnQuestion(plan, "stance") : []),
    ...(shape === "transposed" ? columnQuestion(plan, "proposition") : []),
    ...(shape === "long" && !holds(plan, "proposition") ? [sentenceQuestion(choices)] : []),
  ];
}

function columnQuestion(plan: Plan, role: Role): readonly Question[] {
  if (madeOf(plan.preset, role) !== null) return [];
  return [{ asks: "column", role, answer: plan.columns[role] ?? null }];
}

function holds({ columns, preset }: Plan, role: Role): boolean {
  return columns[role] !== undefined || madeOf(preset, role) !== null;
}

function sentenceQuestion({ proposition = "" }: Choices): Question {
  const said = proposition.trim();
  return { asks: "proposition", answer: said === "" ? null : said };
}

/** What the values of its columns stand for. */
export function valueQuestions(
  plan: Plan,
  entries: readonly Entry[],
  choices: Choices,
  about: About,
): readonly Question[] {
  const cells = (role: Role) => entries.map(({ say }) => say(role));
  const asked = entries.filter(({ cell }) => (plan.preset?.leavesOut?.(cell) ?? null) === null);
  const stances = asked.map(({ say }) => say("stance"));
  const known = knownStances(plan, stances);
  return [
    ...askedStances(stances, choices.stances ?? new Map(), known),
    ...(holds(plan, "kind")
      ? askedKinds(cells("kind"), { choices, about, keepsIds: holds(plan, "kindLabel") })
      : []),
    ...askedDates(
      DATE_ROLES.filter((role) => holds(plan, role)).map((role) => columnOrder(cells(role))),
      choices.dateOrder,
    ),
  ];
}

function knownStances({ preset }: Plan, cells: readonly string[]): ReadonlyMap<string, StanceChoice> {
  const stances = preset?.stances ?? {};
  const keys = () => new Set([...new Set(cells)].map(valueKey).filter((key) => key !== ""));
  return new Map(Object.entries(typeof stances === "function" ? stances(keys()) : stances));
}

/** What columns of dates hold. */
export const DATE_ROLES = ["date", "published"] as const satisfies readonly Role[];
