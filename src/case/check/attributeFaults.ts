import { type CaseDraft, hasFields, type PlacedFields, placedEntries } from "./caseDraft.ts";
import { repeatedIds, statedIds } from "./duplicateFaults.ts";
import type { Fault } from "./fault.ts";
import { makeAdviser } from "./nearestName.ts";
import type { SoundEntries } from "./soundEntries.ts";

/** Values that an attribute has twice, and what actors answer that the case does not know. */
export function attributeFaults(draft: CaseDraft, { actors }: SoundEntries): Fault[] {
  const attributes = placedEntries(draft.attributes, ["attributes"]);
  return [
    ...attributes.flatMap(({ path, fields }) =>
      repeatedIds(statedIds(fields["values"], [...path, "values"])),
    ),
    ...unknownAnswers(knownValues(attributes), actors),
  ];
}

type KnownValues = ReadonlyMap<string, ReadonlySet<string>>;

function knownValues(attributes: readonly PlacedFields[]): KnownValues {
  return new Map(
    attributes.flatMap(({ path, fields: { id, values } }) =>
      typeof id === "string"
        ? [[id, new Set(statedIds(values, path).map((value) => value.id))] as const]
        : [],
    ),
  );
}

function unknownAnswers(known: KnownValues, actors: readonly PlacedFields[]): Fault[] {
  const names = new Set(known.keys());
  const advise = makeAdviser();
  return actors.flatMap(({ path, fields: { attributes } }) => {
    if (!hasFields(attributes)) return [];
    return Object.entries(attributes).flatMap(([name, answer]): Fault[] => {
      const place = { path: [...path, "attributes", name] };
      const values = known.get(name);
      if (values === undefined) return [{ place, problem: `no attribute "${name}"${advise(name, names)}` }];
      if (typeof answer !== "string" || values.has(answer)) return [];
      return [{ place, problem: `no value "${answer}"${advise(answer, values)}` }];
    });
  });
}
