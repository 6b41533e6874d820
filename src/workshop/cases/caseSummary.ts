import type { Case } from "../../case/case.ts";
import { COMMITMENTS, STANCES, type Statement } from "../../case/statement.ts";

/** What a sound case holds, in a few lines for the person who checks it. */
export function caseSummary(checked: Case): string[] {
  const { actors, statements, propositions, themes, relations, events, sources } = checked;
  const unnamed = actors.filter(({ named }) => !named).length;
  const quotes = statements.filter(({ quote }) => quote !== undefined).length;
  return [
    `"${checked.title}", as of ${checked.asOf}`,
    `${count(statements, "statement")} (${byStance(checked)}), ${quotes} with a quote`,
    ...codedBeyondStance(statements),
    `${count(actors, "actor")} (${unnamed} unnamed), ${count(propositions, "proposition")} in ${count(themes, "theme")}`,
    `${count(relations, "relation")}, ${count(events, "event")}, ${count(sources, "source")}`,
  ];
}

function byStance({ statements }: Case): string {
  return tally(
    STANCES,
    statements.map(({ stance }) => stance),
  );
}

/** Commitments, conditions and links; nothing of a case in which nobody coded them. */
function codedBeyondStance(statements: readonly Statement[]): string[] {
  const commitments = statements.map(({ commitment }) => commitment ?? "not-coded");
  const conditions = statements.filter(({ condition }) => condition !== undefined);
  const links = statements.flatMap((statement) => statement.links ?? []);
  const isCoded = commitments.some((commitment) => commitment !== "not-coded");
  if (!isCoded && conditions.length + links.length === 0) return [];
  const taken = tally([...COMMITMENTS, "not-coded"], commitments);
  return [`${taken}; ${count(conditions, "condition")}, ${count(links, "link")}`];
}

/** How often each value is there, as in "2 support, 1 oppose". */
function tally(values: readonly string[], found: readonly string[]): string {
  const counts = values.map((value) => [value, found.filter((one) => one === value).length] as const);
  return counts.flatMap(([value, number]) => (number === 0 ? [] : [`${number} ${value}`])).join(", ");
}

function count(list: readonly unknown[], noun: string): string {
  return `${list.length} ${noun}${list.length === 1 ? "" : "s"}`;
}
