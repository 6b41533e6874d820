import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Statement } from "../../case/statement.ts";
import { linksOf } from "../../case/statementLinks.ts";
import { type StatementSet, hasPlace } from "../../case/statementSet.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import { linkedName } from "../../reading/statement/links/linkedName.ts";

/** Says of a statement what it is linked with, a sentence for each; nothing of most. */
export type LinksTold = (statement: Statement) => readonly string[];

/** What the links of the timeline's statements say in words, and which of them the filter hides. */
export function tellLinks(index: CaseIndex, visible: StatementSet, language: Words): LinksTold {
  const links = linksOf(index);
  const messages = language.of(baseWords);
  const { link: linkWords, hiddenByFilter } = messages.reading;
  const { linkTold } = language.of(timelineWords);
  return ({ id }) =>
    (links.get(id) ?? []).map(({ type, direction, other, place }) =>
      linkTold({
        link: linkWords[direction][type],
        name: linkedName(other, index, messages),
        hidden: hasPlace(visible, place) ? null : hiddenByFilter,
      }),
    );
}
