import type { Actor } from "../../case/actor.ts";
import { answerOf, attributeOf } from "../../case/attribute.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { kindOf } from "../../case/kinds/shapedKinds.ts";
import { kindName } from "../../i18n/kindName.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { RowsBy } from "../../store/grouping/headings.ts";

/** What stands over the rows of actors, and which of it is over one of them. */
export interface RowHeadings {
  readonly titles: readonly string[];
  /** The place of its heading in these titles. */
  readonly placeOf: (one: { readonly actor: Actor }) => number;
}

/** The headings by kind, or by what the case asks about its actors, in the case's order; at the end whoever gives no answer. */
export function rowHeadings(
  index: CaseIndex,
  by: RowsBy,
  { words }: Pick<Messages, "words">,
): RowHeadings | null {
  if (by === null) return null;
  if (by === "kind")
    return {
      titles: [...index.kinds.values()].map((kind) => kindName(kind, words.kind)),
      placeOf: ({ actor }) => kindOf(index, actor.kind).rank,
    };
  const attribute = index.attributes.get(attributeOf(by));
  if (attribute === undefined) return null;
  const { id, values } = attribute;
  const places = new Map<string | undefined, number>(values.map((value, at) => [value.id, at]));
  return {
    titles: [...values.map(({ label }) => label), words.noAnswer],
    placeOf: ({ actor }) => places.get(answerOf(actor, id)) ?? values.length,
  };
}
