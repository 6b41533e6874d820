import type { Choices } from "../model/choices.ts";
import type { About } from "../model/opening.ts";
import type { Question } from "../model/question.ts";
import { distinctValues } from "../values/askedStances.ts";
import { valueKey } from "../values/valueKey.ts";
import { isSafeId } from "../../../case/check/caseTexts.ts";
import { makeIds } from "./makeIds.ts";

/** How kinds are read: `keepsIds` where a column holds ids, as in our own tables. */
interface KindReading {
  readonly choices: Choices;
  readonly about: About;
  readonly keepsIds: boolean;
}

/** The kinds in a column, each with the id it gets: that of a kind every case has, if it is called so, else one of its own. */
export function askedKinds(
  cells: readonly string[],
  { choices, about: { words }, keepsIds }: KindReading,
): readonly (Question & { readonly asks: "kind" })[] {
  const usual = new Map(
    Object.entries(words.kinds).flatMap(([id, label]) => [[id, id] as const, [valueKey(label), id] as const]),
  );
  const idOf = makeIds("kind", Object.keys(words.kinds));
  return distinctValues(cells).map(({ key, value, cells: count }) => {
    const answer =
      choices.kinds?.get(key) ?? usual.get(key) ?? (keepsIds && isSafeId(value) ? value : idOf(value));
    return { asks: "kind", key, value, cells: count, answer };
  });
}
