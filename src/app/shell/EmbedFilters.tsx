import { activeChips, chipText } from "../../controls/chipText.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** What an embedded view is filtered by, in words; nothing where it shows the whole case. */
export function EmbedFilters() {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const choices = activeChips(filter).map((chip) => chipText(chip, { index, filter, messages }));
  if (choices.length === 0) return null;
  return (
    <p className="quiet">
      <bdi>{messages.embed.filtered({ choices: messages.formats.list(choices) })}</bdi>
    </p>
  );
}
