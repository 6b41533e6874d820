import type { Case } from "../../case/case.ts";
import { isKebab } from "../../case/check/caseTexts.ts";
import type { Fault, Path } from "../../case/check/fault.ts";

/**
 * What a bundled case may not have although other cases may: ids that are hard to type, beside the `notes` of its check.
 * A fault for each of its own ids.
 */
export function bundledFaults(checked: Case, notes: readonly Fault[]): readonly Fault[] {
  return [...notes, ...statedIds(checked).flatMap(([path, id]) => (isKebab(id) ? [] : [faultAt(path, id)]))];
}

function faultAt(path: Path, id: string): Fault {
  return { place: { path }, problem: `"${id}" is not an id of ours: use lower-case words joined by hyphens` };
}

function statedIds(checked: Case): readonly (readonly [Path, string])[] {
  const {
    id,
    sources,
    themes,
    propositions,
    kinds = [],
    attributes = [],
    actors,
    statements,
    events,
  } = checked;
  const lists = { sources, themes, propositions, kinds, attributes, actors, statements, events };
  return [
    [["id"], id],
    ...Object.entries(lists).flatMap(([name, list]) => idsIn(list, [name])),
    ...attributes.flatMap(({ values }, at) => idsIn(values, ["attributes", at, "values"])),
  ];
}

function idsIn(list: readonly { readonly id: string }[], path: Path): (readonly [Path, string])[] {
  return list.map(({ id }, at) => [[...path, at, "id"], id] as const);
}
