import { memo, useMemo, useRef, useState } from "react";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import type { StanceCounts } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer, useExplorerLater } from "../../store/ExplorerContext.tsx";
import { selectStanceCounts, selectWholeStanceCounts } from "../../store/facets/facetSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { useIsNear } from "../../ui/hooks/useIsNear.ts";
import { useFindInList } from "../choosing/useFindInList.tsx";
import { CheckRow } from "./CheckRow.tsx";
import { Facet } from "./Facet.tsx";
import { type FacetRow, useFacet } from "./useFacet.ts";
import { type BarScale, barScale, centreOf, stanceSegments } from "./stanceSegments.ts";
import { firstRows, themeGroups } from "./themeGroups.ts";
import "./propositionFacet.css";

/** More rows than a screen shows, drawn at once; the others follow. */
const MANY = 60;

/** The propositions by theme, each with its statements counted by stance; whole sentences when asked for. */
export function PropositionFacet() {
  const { controls, words, formats } = useMessages();
  const index = useExplorer((state) => state.index);
  const { rows, toggle } = useFacet("proposition");
  const [areSentencesShown, setAreSentencesShown] = useState(false);
  const { found, field } = useFindInList(rows, ({ value }) => {
    const proposition = index.propositions.get(value);
    return `${proposition?.label} · ${proposition?.text}`;
  });
  const groups = themeGroups(index, found);
  const drawn = useGrowing(found.length, MANY);
  const ofAll = useExplorer(selectWholeStanceCounts);
  const scale = useMemo(() => barScale(ofAll.values()), [ofAll]);
  const most = useMemo(() => rows.reduce((top, { count }) => Math.max(top, count), 0), [rows]);
  const widest = rows.length > MANY ? formats.number(most) : undefined;
  const switchButton = (
    <Button isPlain aria-pressed={areSentencesShown} onClick={() => setAreSentencesShown(!areSentencesShown)}>
      {controls.fullSentences}
    </Button>
  );
  return (
    <Facet title={controls.facet.proposition} action={switchButton}>
      {field}
      <div className="facet__rows">
        {firstRows(groups, drawn).map((group) => (
          <div key={group.theme.id} className="facet__group">
            {groups.length > 1 && (
              <h4 className="proposition-facet__theme">
                <bdi>{group.theme.title || words.noTheme}</bdi>
              </h4>
            )}
            <PropositionRows
              rows={group.rows}
              scale={scale}
              widest={widest}
              areSentencesShown={areSentencesShown}
              onToggle={toggle}
            />
          </div>
        ))}
      </div>
    </Facet>
  );
}

interface PropositionRowsProps {
  readonly rows: readonly FacetRow<PropositionId>[];
  readonly scale: BarScale;
  /** The widest count of all rows, where they are many. */
  readonly widest: string | undefined;
  readonly areSentencesShown: boolean;
  readonly onToggle: (value: PropositionId) => void;
}

function PropositionRows({ rows, ...shown }: PropositionRowsProps) {
  const { propositions } = useExplorer((state) => state.index);
  const stances = useExplorerLater(selectStanceCounts);
  return (
    <ul className="facet__list" data-long={shown.widest !== undefined}>
      {rows.map((row) => (
        <PropositionRow
          key={row.value}
          {...row}
          {...shown}
          proposition={propositions.get(row.value)}
          stances={stances.get(row.value)}
        />
      ))}
    </ul>
  );
}

interface PropositionRowProps extends FacetRow<PropositionId>, Omit<PropositionRowsProps, "rows"> {
  readonly proposition: Proposition | undefined;
  readonly stances: StanceCounts | undefined;
}

/** Drawn again only where something of its own changes: a case may have very many. Of these only the bars near to what is seen are drawn. */
const PropositionRow = memo(function PropositionRow({
  value,
  proposition,
  stances,
  scale,
  areSentencesShown,
  onToggle,
  ...row
}: PropositionRowProps) {
  const { controls } = useMessages();
  const item = useRef<HTMLLIElement>(null);
  const isOneOfMany = row.widest !== undefined;
  const { isNear } = useIsNear(item, false, !isOneOfMany);
  return (
    <CheckRow
      {...row}
      ref={item}
      label={proposition?.label ?? value}
      onToggle={() => onToggle(value)}
      meaning={proposition?.text ?? value}
      tally={stances && controls.tally(stances)}
      isMeaningShown={areSentencesShown}
      picture={stances && isNear && <StanceBar counts={stances} scale={scale} />}
    />
  );
});

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
