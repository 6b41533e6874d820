import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { reachOf } from "../../src/case/daySpan.ts";
import { wholeText } from "../fixtures/wholeText.ts";
import type { Statement } from "../../src/case/statement.ts";
import type { Filter, FilterPart } from "../../src/filter/filter.ts";
import { foldBothWays, foldText } from "../../src/filter/words/foldText.ts";

/** What `applyFilter` promises, written a second time without bit sets: asks every statement every question. */
export function naiveFilter(index: CaseIndex, filter: Filter, leftAside?: FilterPart): readonly Statement[] {
  return index.case.statements.filter((statement, place) => {
    const actor = index.actors.get(statement.actor);
    const answers: Partial<Record<FilterPart, boolean>> = {
      proposition: isChosen(filter.proposition, statement.proposition),
      stance: isChosen(filter.stance, statement.stance),
      commitment: isChosen(filter.commitment, commitmentOf(statement, index)),
      attribution: isChosen(filter.attribution, statement.attribution),
      kind: isChosen(filter.kind, actor?.kind),
      naming: isChosen(filter.naming, actor?.named === false ? "unnamed" : "named"),
      "attr.group": isChosen(filter["attr.group"] ?? [], actor?.attributes?.["group" as never]),
      fewest:
        index.case.statements.filter((other) => other.actor === statement.actor).length >= filter.fewest,
      date: isInTime(filter, statement.date),
      text: foldBothWays(wholeText(index, place)).includes(foldText(filter.text)),
    };
    return Object.entries(answers).every(([part, passes]) => passes || part === leftAside);
  });
}

/** Nobody asks after it where no statement of the case has one. */
function commitmentOf({ commitment }: Statement, index: CaseIndex): string | undefined {
  const isAsked = index.case.statements.some((other) => other.commitment !== undefined);
  return isAsked ? (commitment ?? "not-coded") : undefined;
}

function isChosen(chosen: readonly string[], value: string | undefined): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}

function isInTime({ from, to, undated }: Filter, date: string | undefined): boolean {
  if (from === null && to === null) return true;
  if (date === undefined) return undated;
  const span = reachOf(date);
  const bound = (day: string | null, otherwise: number) =>
    day === null ? otherwise : Date.parse(day) / 86_400_000;
  return span !== null && span.first <= bound(to, Infinity) && span.last >= bound(from, -Infinity);
}
