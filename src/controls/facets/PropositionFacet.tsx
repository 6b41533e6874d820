import { useState } from "react";
import type { PropositionId } from "../../case/proposition.ts";
import type { StanceCounts } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectStanceCounts, selectWholeStanceCounts } from "../../store/facets/facetSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { useFindInList } from "../choosing/useFindInList.tsx";
import { CheckRow } from "./CheckRow.tsx";
import { Facet } from "./Facet.tsx";
import { type FacetRow, useFacet } from "./useFacet.ts";
import { type BarScale, barScale, centreOf, stanceSegments } from "./stanceSegments.ts";
import { themeGroups } from "./themeGroups.ts";
import "./propositionFacet.css";

/** The propositions by theme, each with its statements counted by stance; whole sentences when asked for. */
export function PropositionFacet() {
  const { controls, words } = useMessages();
  const index = useExplorer((state) => state.index);
  const { rows, toggle } = useFacet("proposition");
  const [areSentencesShown, setAreSentencesShown] = useState(false);
  const { found, field } = useFindInList(rows, ({ value }) => {
    const proposition = index.propositions.get(value);
    return `${proposition?.label} · ${proposition?.text}`;
  });
  const groups = themeGroups(index, found);
  const switchButton = (
    <Button isPlain aria-pressed={areSentencesShown} onClick={() => setAreSentencesShown(!areSentencesShown)}>
      {controls.fullSentences}
    </Button>
  );
  return (
    <Facet title={controls.facet.proposition} action={switchButton}>
      {field}
      <div className="facet__rows">
        {groups.map((group) => (
          <div key={group.theme.id} className="facet__group">
            {groups.length > 1 && (
              <h4 className="proposition-facet__theme">
                <bdi>{group.theme.title || words.noTheme}</bdi>
              </h4>
            )}
            <PropositionRows rows={group.rows} areSentencesShown={areSentencesShown} onToggle={toggle} />
          </div>
        ))}
      </div>
    </Facet>
  );
}

interface PropositionRowsProps {
  readonly rows: readonly FacetRow<PropositionId>[];
  readonly areSentencesShown: boolean;
  readonly onToggle: (value: PropositionId) => void;
}

function PropositionRows({ rows, areSentencesShown, onToggle }: PropositionRowsProps) {
  const { controls } = useMessages();
  const { propositions } = useExplorer((state) => state.index);
  const stances = useExplorer(selectStanceCounts);
  const scale = barScale(useExplorer(selectWholeStanceCounts).values());
  return (
    <ul className="facet__list">
      {rows.map(({ value, count, isChosen }) => {
        const proposition = propositions.get(value);
        const counts = stances.get(value);
        return (
          <CheckRow
            key={value}
            label={proposition?.label ?? value}
            count={count}
            isChosen={isChosen}
            onToggle={() => onToggle(value)}
            meaning={proposition?.text ?? value}
            tally={counts && controls.tally(counts)}
            isMeaningShown={areSentencesShown}
            picture={counts && <StanceBar counts={counts} scale={scale} />}
          />
        );
      })}
    </ul>
  );
}

/** A small diverging bar of stances around a centre that all bars of one scale share; a picture of counts said elsewhere. */
function StanceBar({ counts, scale }: { readonly counts: StanceCounts; readonly scale: BarScale }) {
  return (
    <span className="stance-bar" aria-hidden="true">
      <span className="stance-bar__centre" style={{ insetInlineStart: percent(centreOf(scale)) }} />
      {stanceSegments(counts, scale).map(({ stance, start, length }) => (
        <span
          key={stance}
          className="stance-bar__segment"
          data-stance={stance}
          style={{ insetInlineStart: percent(start), inlineSize: percent(length) }}
        />
      ))}
    </span>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
