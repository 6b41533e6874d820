import type { Messages } from "../../i18n/messages.ts";

/** What the values of the facets are called that are the same in every case. */
export function valueNames({ words }: Messages) {
  return {
    stance: words.stanceName,
    commitment: words.commitment,
    kind: words.kind,
    attribution: words.attribution,
    naming: words.naming,
  };
}
