import { useMemo, useState } from "react";
import { pairWords } from "../../i18n/en/classroom/pair.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import type { ComparedActors } from "../../reading/compare/pairPositions.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { PairTable } from "./PairTable.tsx";
import { type ComparisonRow, COMPARISON_RESULTS, comparisonRows, countResult } from "./comparisonRows.ts";
import "./pairComparison.css";

/** How often two actors are of one stance, differ and are silent, and the table of what they said. */
export function PairComparison({ left, right }: ComparedActors) {
  const pair = useWords(pairWords);
  const sheets = useWords(sheetsWords);
  const index = useExplorer((state) => state.index);
  const isPresented = useExplorer(({ display }) => display.present);
  const [isSpokenOnly, setSpokenOnly] = useState(isPresented);
  const rows = useMemo(() => comparisonRows(index, left.id, right.id), [index, left, right]);
  const spoken = useMemo(() => rows.filter(({ result }) => result !== "neither"), [rows]);
  const { title, asOf, licence } = index.case;
  return (
    <section className="pair-comparison">
      <div className="pair-comparison__head">
        <Counts rows={rows} />
        <p className="pair-comparison__ways">
          <Button aria-pressed={isSpokenOnly} onClick={() => setSpokenOnly(!isSpokenOnly)}>
            {pair.onlySpoken({ count: spoken.length })}
          </Button>
          <PlaceLink to={{ page: "compare", actor: left.id, other: right.id }}>{pair.wordsInFull}</PlaceLink>
        </p>
      </div>
      <PairTable
        key={`${left.id} ${right.id} ${isSpokenOnly}`}
        left={left}
        right={right}
        rows={isSpokenOnly ? spoken : rows}
      />
      <p className="quiet">{pair.silence}</p>
      <p className="quiet">
        <bdi>{title}</bdi> · {sheets.data({ version: asOf, licence })}
      </p>
    </section>
  );
}

function Counts({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const { formats } = useMessages();
  const pair = useWords(pairWords);
  return (
    <dl className="pair-comparison__counts" aria-label={pair.counts}>
      {COMPARISON_RESULTS.map((result) => (
        <div key={result} className="pair-comparison__count">
          <dt>{pair.count[result]}</dt>
          <dd>{formats.number(countResult(rows, result))}</dd>
        </div>
      ))}
    </dl>
  );
}
