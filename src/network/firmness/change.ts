import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementId } from "../../case/statement.ts";

/** What is tried out on the statements, to see what depends on them. */
export type Change =
  | { readonly kind: "without-statement"; readonly statement: StatementId }
  | { readonly kind: "flip-statement"; readonly statement: StatementId }
  | { readonly kind: "without-actor"; readonly actor: ActorId }
  | { readonly kind: "without-second-hand" }
  | { readonly kind: "without-unnamed" };

/** Changes as a short text for an address: `s.china-denies,flip.wang-yi-1,a.cerd,second-hand,unnamed`. */
export function formatChanges(changes: readonly Change[]): string {
  return changes.map(formatChange).join(",");
}

/** The changes that an address names, each once; what is none is passed over. */
export function parseChanges(text: string): readonly Change[] {
  const named = text.split(",").flatMap(parseChange);
  return [...new Map(named.map((change) => [formatChange(change), change])).values()];
}

/** The changes that can be made to the case: whose statement or actor it has. A stance without an opposite cannot be flipped. */
export function knownChanges(index: CaseIndex, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => isKnown(index, change));
}

/** The changes with one more; a statement is left out or flipped, not both. */
export function withChange(changes: readonly Change[], added: Change): readonly Change[] {
  const others = changes.filter((change) => !isSameChange(change, added) && !isAboutSame(change, added));
  return [...others, added];
}

/** The changes without one of them. */
export function withoutChange(changes: readonly Change[], removed: Change): readonly Change[] {
  return changes.filter((change) => !isSameChange(change, removed));
}

export function isSameChange(left: Change, right: Change): boolean {
  return formatChange(left) === formatChange(right);
}

function isAboutSame(left: Change, right: Change): boolean {
  return "statement" in left && "statement" in right && left.statement === right.statement;
}

export function formatChange(change: Change): string {
  switch (change.kind) {
    case "without-statement":
      return `s.${change.statement}`;
    case "flip-statement":
      return `flip.${change.statement}`;
    case "without-actor":
      return `a.${change.actor}`;
    case "without-second-hand":
      return "second-hand";
    case "without-unnamed":
      return "unnamed";
  }
}

function parseChange(text: string): Change[] {
  if (text === "second-hand") return [{ kind: "without-second-hand" }];
  if (text === "unnamed") return [{ kind: "without-unnamed" }];
  const [, what, id = ""] = /^(s|flip|a)\.([^,/]+)$/.exec(text) ?? [];
  if (what === "s") return [{ kind: "without-statement", statement: id as StatementId }];
  if (what === "flip") return [{ kind: "flip-statement", statement: id as StatementId }];
  return what === "a" ? [{ kind: "without-actor", actor: id as ActorId }] : [];
}

function isKnown({ actors, statements }: CaseIndex, change: Change): boolean {
  switch (change.kind) {
    case "without-statement":
      return statements.has(change.statement);
    case "flip-statement":
      return isFlippable(statements.get(change.statement)?.stance);
    case "without-actor":
      return actors.has(change.actor);
    case "without-second-hand":
    case "without-unnamed":
      return true;
  }
}

/** Whether a stance has an opposite. */
export function isFlippable(stance: string | undefined): stance is "support" | "oppose" {
  return stance === "support" || stance === "oppose";
}
