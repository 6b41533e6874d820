import type { Case } from "../../case/case.ts";
import { STANCES } from "../../case/statement.ts";

/** What a sound case holds, in a few lines for the person who checks it. */
export function caseSummary(checked: Case): string[] {
  const { actors, statements, propositions, themes, relations, events, sources } = checked;
  const unnamed = actors.filter(({ named }) => !named).length;
  const quotes = statements.filter(({ quote }) => quote !== undefined).length;
  return [
    `"${checked.title}", as of ${checked.asOf}`,
    `${count(statements, "statement")} (${byStance(checked)}), ${quotes} with a quote`,
    `${count(actors, "actor")} (${unnamed} unnamed), ${count(propositions, "proposition")} in ${count(themes, "theme")}`,
    `${count(relations, "relation")}, ${count(events, "event")}, ${count(sources, "source")}`,
  ];
}

function byStance({ statements }: Case): string {
  const counts = STANCES.map(
    (stance) => [stance, statements.filter((each) => each.stance === stance).length] as const,
  );
  return counts.flatMap(([stance, number]) => (number === 0 ? [] : [`${number} ${stance}`])).join(", ");
}

function count(list: readonly unknown[], noun: string): string {
  return `${list.length} ${noun}${list.length === 1 ? "" : "s"}`;
}
