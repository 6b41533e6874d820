import type { ReactNode } from "react";
import { looseningWords } from "../i18n/en/loosening.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useWords } from "../i18n/useWords.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectLoosenings } from "../store/facets/facetSelectors.ts";
import { selectParts, selectVisibleCount } from "../store/selectors.ts";
import { Button } from "../ui/Button.tsx";
import { PartName, afterMovingFocus } from "./EmptyResult.tsx";
import "./emptyResult.css";

interface TooLittleProps {
  /** Why the view has nothing to show, in a sentence. */
  readonly reason: ReactNode;
  /** Ways back of the view's own. */
  readonly children?: ReactNode;
}

/** Shown where too little is left for a view: why, the filters whose loosening brings more, and the way to another view. */
export function TooLittle({ reason, children }: TooLittleProps) {
  const { toNetwork } = useMessages().controls;
  const { tooLittle } = useWords(looseningWords);
  const isFiltered = useExplorer((state) => selectParts(state).size > 0);
  const show = useExplorer((state) => state.show);
  return (
    <section className="empty-result">
      <p className="empty-result__title">{reason}</p>
      {children !== undefined && <p className="empty-result__ways">{children}</p>}
      {isFiltered && <p className="quiet">{tooLittle.advice}</p>}
      {isFiltered && <Loosenings />}
      <p className="empty-result__ways">
        <Button isPlain onClick={() => show({ view: null })}>
          {toNetwork}
        </Button>
      </p>
    </section>
  );
}

function Loosenings() {
  const { clearAll } = useMessages().controls;
  const { tooLittle } = useWords(looseningWords);
  const count = useExplorer(selectVisibleCount);
  const offers = useExplorer(selectLoosenings).filter((offer) => offer.count > count);
  const loosen = useExplorer((state) => state.loosen);
  const clear = useExplorer((state) => state.clearAll);
  return (
    <ul className="empty-result__offers">
      {offers.map(({ part, count: more }) => (
        <li key={part}>
          <Button onClick={afterMovingFocus(() => loosen(part))}>
            <span>
              <PartName part={part} />
              {tooLittle.more({ count: more })}
            </span>
          </Button>
        </li>
      ))}
      <li>
        <Button isPlain onClick={afterMovingFocus(clear)}>
          {clearAll}
        </Button>
      </li>
    </ul>
  );
}
