import * as v from "valibot";
import { type CaseDraft, type Fields, type PlacedFields, placedEntries } from "./caseDraft.ts";
import { LIST_SCHEMAS } from "./caseSchema.ts";

type ListName = keyof typeof LIST_SCHEMAS;

/** What is sound of the entries in the lists whose entries refer to one another. */
export type SoundEntries = {
  readonly [
    Name in "propositions" | "actors" | "statements" | "relations" | "events"
  ]: readonly PlacedFields[];
};

/**
 * Of each entry the fields whose shape is right: enough to check references although others are faulty. If the whole shape
 * is known to be right, field by field is spared.
 */
export function soundEntries(draft: CaseDraft, isSound = false): SoundEntries {
  return {
    propositions: soundList(draft, "propositions", isSound),
    actors: soundList(draft, "actors", isSound),
    statements: soundList(draft, "statements", isSound),
    relations: soundList(draft, "relations", isSound),
    events: soundList(draft, "events", isSound),
  };
}

function soundList(draft: CaseDraft, name: ListName, isSound: boolean): readonly PlacedFields[] {
  const entries = placedEntries(draft[name], [name]);
  return isSound ? entries : entries.map(({ path, fields }) => ({ path, fields: soundFields(fields, name) }));
}

function soundFields(fields: Fields, name: ListName): Fields {
  const schemas = Object.entries<v.GenericSchema>(LIST_SCHEMAS[name].entries);
  const sound = schemas.filter(([field, schema]) => v.is(schema, fields[field]));
  return Object.fromEntries(sound.map(([field]) => [field, fields[field]]));
}
