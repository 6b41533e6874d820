import { saidOfCounted } from "../case/counting/countedIndex.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectIsSearchAwaited, selectResultCount, selectSearchedInstead } from "../store/selectors.ts";
import { RESULTS_ID } from "../store/focusResults.ts";
import { useDebounced } from "../ui/hooks/useDebounced.ts";
import "./resultCount.css";

/** For so long the count must not change before it is announced, in milliseconds. */
const ANNOUNCE_AFTER = 500;

/**
 * How many statements by how many actors are shown: at once for the eye, and for the ear in the one live region of the
 * page, when typing or dragging rests.
 */
export function ResultCount() {
  const { resultCount, countedAs, results, search } = useMessages().controls;
  const counts = useExplorer(selectResultCount);
  const typed = useExplorer(({ filter }) => filter.text.trim());
  const instead = useExplorer(selectSearchedInstead);
  const isAwaited = useExplorer(selectIsSearchAwaited);
  const mended = isAwaited
    ? search.awaited
    : instead === null
      ? ""
      : search.instead({ text: typed, instead });
  const settled = useDebounced(counts, ANNOUNCE_AFTER);
  const settledMended = useDebounced(mended, ANNOUNCE_AFTER);
  return (
    <section id={RESULTS_ID} className="result-count" tabIndex={-1} aria-label={results}>
      <p aria-hidden="true">{resultCount(counts)}</p>
      {mended !== "" && (
        <p aria-hidden="true" className="result-count__remark">
          {mended}
        </p>
      )}
      {saidOfCounted(counts, countedAs).map((text) => (
        <p key={text} aria-hidden="true" className="result-count__remark">
          {text}
        </p>
      ))}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not every screen reader takes <output> for one */}
      <p className="visually-hidden" role="status">
        {[settledMended, resultCount(settled), ...saidOfCounted(settled, countedAs)]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </section>
  );
}
