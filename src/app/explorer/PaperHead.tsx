import { useState } from "react";
import { saidOfCounted } from "../../case/counting/countedIndex.ts";
import { publisherOf } from "../../case/source.ts";
import { activeChips, chipText } from "../../controls/chipText.ts";
import { partName } from "../../controls/choosing/valueNames.ts";
import { today } from "../../host/today.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { reachOf, shareLink } from "../../store/place/shareLink.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { chosenView } from "../../store/views.ts";
import { selectResultCount } from "../../store/selectors.ts";
import { QrCode } from "../../ui/code/QrCode.tsx";

/** What a printed page is of: the case, which view, how filtered, from which source, and the way back here. */
export function PaperHead() {
  const { share } = useMessages();
  const title = useExplorer(({ index }) => index.case.title);
  const question = useExplorer(({ index }) => index.case.question);
  const address = useShownAddress();
  const isOpened = useExplorer((state) => state.isOpened);
  const reach = isOpened ? "nowhere" : reachOf(address);
  const link = shareLink(address);
  return (
    <header className="print-head">
      <div>
        <p className="print-head__title">
          <bdi>{title}</bdi>
        </p>
        <p className="print-head__question">
          <bdi>{question}</bdi>
        </p>
        <Shown />
        <Origin />
        {reach !== "nowhere" && <p dir="ltr">{link}</p>}
      </div>
      {reach === "web" && <QrCode text={link} name={share.code({ link })} />}
    </header>
  );
}

/** The view, the filters in words, and how much of the case they leave. */
function Shown() {
  const {
    share: { paper },
    controls,
  } = useMessages();
  const view = useExplorer(chosenView);
  const counts = useExplorer(selectResultCount);
  const counted = [controls.resultCount(counts), ...saidOfCounted(counts, controls.countedAs)].join(". ");
  return (
    <p className="print-head__shown">
      {paper.view({ view: controls.view.name[view] })}. <FiltersInWords />. {counted}.
    </p>
  );
}

/** Every filter by its part, with what is chosen in it. */
function FiltersInWords() {
  const messages = useMessages();
  const {
    share: { paper },
    controls,
    formats,
  } = messages;
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const chips = activeChips(filter);
  if (chips.length === 0) return paper.noFilter;
  const parts = [...new Set(chips.map(({ part }) => part))].map((part) => {
    const own = chips.filter((chip) => chip.part === part);
    const values = own.map((chip) => chipText(chip, { index, filter, messages }));
    return paper.part({ part: partName(index, part, controls.chip.part), values: formats.list(values) });
  });
  return paper.filters({ filters: parts.join("; ") });
}

/** Where the words come from, and in which edition of the data. */
function Origin() {
  const {
    share: { paper },
    formats,
  } = useMessages();
  const { sources, asOf, licence } = useExplorer(({ index }) => index.case);
  const [day] = useState(() => today());
  return (
    <>
      {sources.map((source) => (
        <p key={source.id}>
          {paper.source({
            source: [
              source.author,
              publisherOf(source),
              source.published && formats.date(source.published),
              source.url,
            ]
              .filter((text) => text !== undefined)
              .map(isolated)
              .join(", "),
          })}
        </p>
      ))}
      <p>{paper.data({ version: asOf, licence, day: formats.date(day) })}</p>
    </>
  );
}
