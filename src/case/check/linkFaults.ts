import { type PlacedFields, placedEntries } from "./caseDraft.ts";
import { type Fault, formatPath } from "./fault.ts";

/** The links of statements, each with its own way from the outside. */
export function linksOf({ path, fields }: PlacedFields): readonly PlacedFields[] {
  return placedEntries(fields["links"], [...path, "links"]);
}

/** Links that lead from a statement to itself, or that stand twice. */
export function linkFaults(statements: readonly PlacedFields[]): Fault[] {
  return statements.flatMap((statement) => [...linksToItself(statement), ...repeatedLinks(statement)]);
}

function linksToItself(statement: PlacedFields): Fault[] {
  return linksOf(statement)
    .filter(({ fields }) => fields["statement"] === statement.fields["id"])
    .map(({ path }) => ({
      place: { path: [...path, "statement"] },
      problem: "a statement cannot link to itself",
    }));
}

function repeatedLinks(statement: PlacedFields): Fault[] {
  const links = linksOf(statement);
  return links.flatMap(({ path, fields }) => {
    const first = links.find(
      (other) => other.fields["type"] === fields["type"] && other.fields["statement"] === fields["statement"],
    );
    if (first === undefined || first.path === path) return [];
    return [{ place: { path }, problem: `this link is already at ${formatPath(first.path)}` }];
  });
}
