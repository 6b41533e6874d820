import { isAttributeFacet } from "../case/attribute.ts";
import type { FilterPart } from "../filter/filter.ts";
import { looseningWords } from "../i18n/en/loosening.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useWords } from "../i18n/useWords.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectLoosenings } from "../store/facets/facetSelectors.ts";
import { selectParts } from "../store/selectors.ts";
import { Button } from "../ui/Button.tsx";
import { PlaceLink } from "../store/place/PlaceLink.tsx";
import { focusResults } from "../store/focusResults.ts";
import { partName } from "./choosing/valueNames.ts";
import "./emptyResult.css";

/** Shown where nothing is left to show; offers the filters whose loosening brings most back. */
export function EmptyResult() {
  const { controls } = useMessages();
  const { empty } = useWords(looseningWords);
  const offers = useExplorer(selectLoosenings);
  const isFiltered = useExplorer((state) => selectParts(state).size > 0);
  const loosen = useExplorer((state) => state.loosen);
  const clearAll = useExplorer((state) => state.clearAll);
  if (!isFiltered) return <WithoutStatements />;
  return (
    <section className="empty-result">
      <p className="empty-result__title">{empty.title}</p>
      <p className="quiet">{offers.length > 0 ? empty.advice : empty.noSingle}</p>
      <ul className="empty-result__offers">
        {offers.map(({ part, count }) => (
          <li key={part}>
            <Button onClick={afterMovingFocus(() => loosen(part))}>
              <span>
                <PartName part={part} />
                {empty.offer({ count })}
              </span>
            </Button>
          </li>
        ))}
        <li>
          <Button isPlain onClick={afterMovingFocus(clearAll)}>
            {controls.clearAll}
          </Button>
        </li>
      </ul>
    </section>
  );
}

/** Of a case that has no statements yet, as one made of ties alone, its actors can be read all the same. */
function WithoutStatements() {
  const { empty } = useWords(looseningWords);
  const { actors, statements } = useExplorer((state) => state.index.case);
  if (actors.length === 0 || statements.length > 0)
    return <p className="empty-result quiet">{empty.nothing}</p>;
  return (
    <section className="empty-result">
      <p className="empty-result__title">{empty.noStatements}</p>
      <p className="quiet">{empty.actorsAlone({ count: actors.length })}</p>
      <ul>
        {actors.slice(0, MOST_ACTORS).map(({ id, name }) => (
          <li key={id}>
            <PlaceLink to={{ page: "actor", actor: id }}>
              <bdi>{name}</bdi>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_ACTORS = 200;

/** The button goes away with what it brings back, so the focus moves first. */
export function afterMovingFocus(change: () => void): () => void {
  return () => {
    focusResults();
    change();
  };
}

/** What is loosened, as a button says it. */
export function PartName({ part }: { readonly part: FilterPart }) {
  const { empty } = useWords(looseningWords);
  const index = useExplorer((state) => state.index);
  const text = useExplorer((state) => state.filter.text);
  if (isAttributeFacet(part)) return empty.loosenOwn({ name: partName(index, part, {}) });
  if (part !== "text") return empty.loosen[part];
  const [before, after] = empty.withoutSearch;
  return (
    <>
      {before}
      <bdi>{text.trim()}</bdi>
      {after}
    </>
  );
}
