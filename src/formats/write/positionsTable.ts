import { NO_THEME } from "../../case/proposition.ts";
import { group } from "d3";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Stance, STANCES } from "../../case/statement.ts";
import { type Position, countPositions } from "../../network/position.ts";
import { attributeCells, attributeColumns } from "./attributeCells.ts";
import type { Table } from "./tableCsv.ts";

/**
 * Who takes which stance on what: a row for each actor that takes one, with what it answers to the case, and a column for
 * each proposition that one is taken on, both in the order of the case. An empty cell is silence, not a stance.
 */
export function positionsTable(index: CaseIndex, taken: readonly Position[]): Table {
  const { case: whole } = index;
  const stances = new Map(taken.map(({ actor, proposition, stance }) => [keyOf(actor, proposition), stance]));
  const [speakers, spokenOn] = [
    new Set(taken.map(({ actor }) => actor)),
    new Set(taken.map(({ proposition }) => proposition)),
  ];
  const propositions = whole.propositions.filter(({ id }) => spokenOn.has(id));
  return {
    columns: ["actor_id", "actor", ...attributeColumns(index), ...propositions.map(({ id }) => id)],
    rows: whole.actors
      .filter(({ id }) => speakers.has(id))
      .map((actor) => [
        actor.id,
        actor.name,
        ...Object.values(attributeCells(index, actor)).map((cell) => cell ?? ""),
        ...propositions.map(({ id }) => stances.get(keyOf(actor.id, id)) ?? ""),
      ]),
  };
}

/** How many actors take each stance on a proposition, and what share of those who spoke on it that is, in per cent. */
export function propositionsTable({ case: whole, themes }: CaseIndex, taken: readonly Position[]): Table {
  const spokenOn = group(taken, ({ proposition }) => proposition);
  return {
    columns: [
      "proposition_id",
      "proposition_label",
      "proposition",
      "theme",
      "actors",
      ...STANCES,
      ...STANCES.map((stance) => `${stance}_percent`),
    ],
    rows: whole.propositions.flatMap(({ id, label, text, theme }) => {
      const positions = spokenOn.get(id);
      if (positions === undefined) return [];
      const counts = countPositions(positions);
      const percent = (stance: Stance) => Math.round((counts[stance] / positions.length) * 1000) / 10;
      const about = [id, label, text, themes.get(theme ?? NO_THEME)?.title ?? "", positions.length];
      return [[...about, ...STANCES.map((stance) => counts[stance]), ...STANCES.map(percent)]];
    }),
  };
}

function keyOf(actor: string, proposition: string): string {
  return `${actor} ${proposition}`;
}
