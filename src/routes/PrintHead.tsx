import { activeChips } from "../controls/activeChips.ts";
import { chipText } from "../controls/chipText.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectResultCount } from "../store/selectors.ts";
import "./print.css";

/** On paper only, above the view: what it is of, which view, filtered by what, how much of the case. */
export function PrintHead() {
  const { paper, controls } = useMessages();
  const title = useExplorer(({ index }) => index.case.title);
  const question = useExplorer(({ index }) => index.case.question);
  const view = useExplorer(({ display }) => display.view);
  const counts = useExplorer(selectResultCount);
  return (
    <div className="print-head">
      <p className="print-head__title">
        <bdi>{title}</bdi>
      </p>
      <p className="print-head__question">
        <bdi>{question}</bdi>
      </p>
      <p>
        {paper.view({ view: controls.view.name[view] })} · <FiltersInWords /> · {controls.resultCount(counts)}
      </p>
    </div>
  );
}

/** Every filter by its part, with what is chosen in it. */
function FiltersInWords() {
  const messages = useMessages();
  const { paper, controls, formats } = messages;
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const chips = activeChips(filter);
  if (chips.length === 0) return paper.noFilter;
  const parts = [...new Set(chips.map(({ part }) => part))].map((part) => {
    const own = chips.filter((chip) => chip.part === part);
    const values = own.map((chip) => chipText(chip, { index, filter, messages }));
    return paper.part({ part: controls.chip.part[part], values: formats.list(values) });
  });
  return paper.filters({ filters: parts.join("; ") });
}
