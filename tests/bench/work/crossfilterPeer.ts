import crossfilter from "crossfilter2";
import type { ActorKind } from "../../../src/case/kinds/actorKind.ts";
import { type CaseIndex, COMMON_FACETS, type CommonFacet } from "../../../src/case/caseIndex.ts";
import { fullSet, placesIn } from "../../../src/case/statementSet.ts";

/** A statement as crossfilter reads it. */
export interface CountedStatement extends Readonly<Record<CommonFacet, string>> {
  readonly kind: ActorKind;
  /** In days since 1970; before all others where there is no date. */
  readonly day: number;
}

const UNDATED = -1e9;
const DAY = 86_400_000;
const MONTH = 30.44;

/** The statements of a case with their facets spelled out. */
export function countedStatements(index: CaseIndex): CountedStatement[] {
  return placesIn(fullSet(index.case.statements.length)).map((place) => {
    const facets = COMMON_FACETS.map((name) => {
      const { codes, values } = index.columns[name];
      return [name, values[codes[place] ?? 0]];
    });
    const day = index.firstDays[place] ?? Number.NaN;
    return { ...Object.fromEntries(facets), day: Number.isNaN(day) ? UNDATED : day } as CountedStatement;
  });
}

/** The same filter by crossfilter: a dimension and a count for each facet, for months, and for propositions by stance. */
export function crossfilterOf(statements: CountedStatement[], from: string, to: string) {
  const all = crossfilter(statements);
  const kind = all.dimension((one) => one.kind);
  const days = all.dimension((one) => one.day);
  const others = COMMON_FACETS.filter((name) => name !== "kind").map((name) =>
    all.dimension((one) => one[name]),
  );
  const stances = all.dimension((one) => one.proposition).group<string, Record<string, number>>();
  stances.reduce(
    (counts, { stance }) => Object.assign(counts, { [stance]: (counts[stance] ?? 0) + 1 }),
    (counts, { stance }) => Object.assign(counts, { [stance]: (counts[stance] ?? 0) - 1 }),
    () => ({}),
  );
  const counts = [kind, ...others].map((one) => one.group());
  const months = days.group((day) => Math.floor(day / MONTH));
  const passing = all.groupAll().reduceCount();
  days.filterRange([Date.parse(from) / DAY, Date.parse(to) / DAY + 1]);
  const chosen = new Set<unknown>();
  return {
    toggle: (value: string) => {
      if (!chosen.delete(value)) chosen.add(value);
      if (chosen.size === 0) kind.filterAll();
      else kind.filterFunction((one) => chosen.has(one));
      return [...counts, months, stances].map((group) => group.all());
    },
    passing: () => Number(passing.value()),
  };
}
