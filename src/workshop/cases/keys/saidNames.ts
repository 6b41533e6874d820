import type { CaseIndex } from "../../../case/caseIndex.ts";
import { namesOf } from "../../../case/names/namesOf.ts";
import { replaceNames } from "../../../case/names/replaceNames.ts";

/** The actors of a case, or its propositions by their labels, that a text names; the longest name wins. */
export function saidNames(
  index: CaseIndex,
  kind: "actors" | "propositions",
  text: string,
): ReadonlySet<string> {
  const owners = new Map(namedOwners(index, kind).map(([name, id]) => [plain(name), id]));
  const names = namedOwners(index, kind).map(([name]) => name);
  const found = new Set<string>();
  replaceNames(text, longestFirst(names), (name) => {
    found.add(owners.get(plain(name)) ?? name);
    return name;
  });
  return found;
}

function namedOwners(index: CaseIndex, kind: "actors" | "propositions"): (readonly [string, string])[] {
  if (kind === "propositions") return index.case.propositions.map(({ id, label }) => [label, id]);
  return index.case.actors.flatMap((actor) => namesOf(actor).map((name) => [name, actor.id] as const));
}

function longestFirst(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) => other.length - one.length);
}

function plain(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}
