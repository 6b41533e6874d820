import type { Actor } from "../../../case/actor.ts";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Proposition } from "../../../case/proposition.ts";
import { isolated } from "../../../i18n/grammar/isolated.ts";
import { textWidth } from "../../marks/textWidth.ts";

/** How a mark names what was said: actor and proposition in a line or one above the other, or the actor alone. */
export type LabelForm = "line" | "stacked" | "actor";

interface Named {
  readonly actor: Actor;
  readonly proposition: Proposition;
}

export const STATEMENT_LABEL_SIZE = 12;
export const STATEMENT_LABEL_LINE = 13;
/** So wide is the sign of the stance. */
export const SIGN = 10;
/** Free room between the sign and the label. */
export const SIGN_GAP = 4;
/** Free room between neighbours. */
export const MARK_GAP = 8;
/** Labels here are at the very edge of the picture, also in the widest of the fonts that readers have. */
const WIDE_FONT = 1.08;

/** The lines that name who said it, and on what. */
export function labelLines({ actor, proposition }: Named, form: LabelForm): readonly string[] {
  const name = actor.label ?? actor.name;
  if (form === "actor") return [name];
  return form === "line" ? [`${isolated(name)} · ${isolated(proposition.label)}`] : [name, proposition.label];
}

/** How wide a label is with its sign, in any font. */
export function labelledWidth(lines: readonly string[]): number {
  if (lines.length === 0) return SIGN;
  return (
    SIGN + SIGN_GAP + Math.max(...lines.map((line) => textWidth(line, STATEMENT_LABEL_SIZE))) * WIDE_FONT
  );
}

/** How wide a column for the widest label of all statements of a case without a date is, with the room after it. */
export function undatedColumn(index: CaseIndex, form: LabelForm): number {
  if (form === "actor") return LEAST_COLUMN + MARK_GAP;
  const widths = index.case.statements.flatMap((statement) => {
    const actor = index.actors.get(statement.actor);
    const proposition = index.propositions.get(statement.proposition);
    if (statement.date !== undefined || actor === undefined || proposition === undefined) return [];
    return [labelledWidth(undatedLines({ actor, proposition }, form))];
  });
  return widths.reduce((most, width) => Math.max(most, width), LEAST_COLUMN) + MARK_GAP;
}

/** What has no date is named only where both are: names alone would be a list without an order. */
export function undatedLines(named: Named, form: LabelForm): readonly string[] {
  return form === "actor" ? [] : labelLines(named, form);
}

/** Room for the title of the column. */
const LEAST_COLUMN = 150;
