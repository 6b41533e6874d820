import type { Actor } from "../../case/actor.ts";
import { ATTRIBUTIONS } from "../../case/statement.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** How many statements of an actor are known in which way, and whether the source names it. */
export function KnownBy({ actor }: { readonly actor: Actor }) {
  const { formats, reading, words } = useMessages();
  const cards = useWords(cardsWords);
  const statements = useExplorer(({ index }) => index.case.statements);
  const said = statements.filter((statement) => statement.actor === actor.id);
  const ways = ATTRIBUTIONS.flatMap((attribution) => {
    const count = said.filter((statement) => statement.attribution === attribution).length;
    return count === 0 ? [] : cards.knownBy({ count, name: words.attribution[attribution] });
  });
  const known = ways.length === 0 ? cards.nothingKnown : formats.list(ways);
  return `${known}; ${actor.named ? reading.namedInSource : reading.notNamedInSource}`;
}
