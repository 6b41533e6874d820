import type { Columns } from "../model/roles.ts";
import type { Table } from "../model/table.ts";
import { valueKey } from "../values/valueKey.ts";
import { headerKey } from "./headerWords.ts";

/** What people call columns that put actors into groups, in English, German, French and Spanish. */
const CALLED = new Set(
  (
    "group|regional group|political group|party|party family|faction|bloc|block|region|continent|constituency|chamber|sector|" +
    "gruppe|regionalgruppe|partei|fraktion|lager|kontinent|wahlkreis|kammer|" +
    "groupe|parti|famille politique|continent|circonscription|secteur|" +
    "grupo|grupo regional|partido|bloque|continente|camara"
  ).split("|"),
);

/** With more answers a column tells actors apart, and does not put them together. */
const MOST_ANSWERS = 40;

/**
 * The columns that most likely say to which group an actor belongs: called so, free, with few answers, and with one answer for
 * each actor. What is guessed wrongly is put right where the columns are shown.
 */
export function guessAttributes(
  table: Table,
  columns: Columns,
  spread: readonly number[] = [],
): readonly number[] {
  const { actor } = columns;
  if (actor === undefined) return [];
  const taken = new Set([...Object.values(columns), ...spread]);
  return table.headers.flatMap((header, at) => {
    if (taken.has(at) || !CALLED.has(headerKey(header))) return [];
    return putsTogether(table, actor, at) ? [at] : [];
  });
}

function putsTogether({ rows }: Table, actor: number, column: number): boolean {
  const answers = new Map<string, string>();
  for (const row of rows) {
    const [who, answer] = [valueKey(row[actor] ?? ""), valueKey(row[column] ?? "")];
    if (who === "" || answer === "") continue;
    if ((answers.get(who) ?? answer) !== answer) return false;
    answers.set(who, answer);
  }
  const different = new Set(answers.values()).size;
  return different > 0 && different < answers.size && different <= MOST_ANSWERS;
}
