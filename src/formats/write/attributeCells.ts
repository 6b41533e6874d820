import type { Actor } from "../../case/actor.ts";
import { type AttributeFacet, answerOf, attributeFacet } from "../../case/attribute.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";

/** The names of the columns for what a case asks about its actors: as an address has them, which no other column is called. */
export function attributeColumns({ attributes }: Pick<CaseIndex, "attributes">): readonly AttributeFacet[] {
  return [...attributes.keys()].map(attributeFacet);
}

/** What an actor answers, column by column, as the case labels it; undefined where it gives no answer. */
export function attributeCells(
  { attributes }: Pick<CaseIndex, "attributes">,
  actor: Pick<Actor, "attributes">,
): Readonly<Record<AttributeFacet, string | undefined>> {
  const cells = [...attributes.values()].map(({ id, values }) => {
    const answer = answerOf(actor, id);
    const value = values.find((one) => one.id === answer);
    return [attributeFacet(id), value?.label] as const;
  });
  return Object.fromEntries(cells);
}
