import { memo, useMemo } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { pairWords } from "../../i18n/en/classroom/pair.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Actor } from "../../case/actor.ts";
import { firstRows, themeGroups } from "../../controls/facets/themeGroups.ts";
import { ActorName, useShortName } from "../../reading/names/ActorName.tsx";
import { PropositionName, PropositionText } from "../../reading/names/PropositionName.tsx";
import type { ComparedActors } from "../../reading/compare/pairPositions.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { PairCell } from "./PairCell.tsx";
import type { ComparisonRow } from "./comparisonRows.ts";
import "./pairTable.css";

interface PairTableProps extends ComparedActors {
  readonly rows: readonly ComparisonRow[];
}

/** So many rows are drawn at once; of more first about as many as a screen holds, then so many each time. */
const AT_ONCE = 12;
const AT_FIRST = 6;

/** Propositions by theme, with what each of two actors said on them; a narrow page puts the cells of a row below each other. */
export function PairTable({ left, right, rows }: PairTableProps) {
  const pair = useWords(pairWords);
  const { words } = useMessages();
  const index = useExplorer((state) => state.index);
  const groups = useMemo(() => themeGroups(index, rows), [index, rows]);
  const count = useGrowing(rows.length, AT_ONCE, undefined, rows.length > AT_ONCE ? AT_FIRST : AT_ONCE);
  if (rows.length === 0) return <p>{pair.notTwo}</p>;
  return (
    <div className="pair-table__room">
      <table className="pair-table">
        <caption className="pair-table__caption">
          {pair.caption({ actor: left.name, other: right.name })}
        </caption>
        <Head left={left} right={right} />
        {firstRows(groups, count).map((group) => (
          <tbody key={group.theme.id}>
            {index.themes.size > 0 && (
              <tr>
                <th scope="rowgroup" colSpan={4} className="pair-table__theme">
                  <bdi>{group.theme.title || words.noTheme}</bdi>
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.value} row={row} left={left} right={right} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head({ left, right }: ComparedActors) {
  const pair = useWords(pairWords);
  return (
    <thead>
      <tr>
        <th scope="col">{pair.proposition}</th>
        {[left, right].map(({ id }) => (
          <th key={id} scope="col" className="pair-table__actor">
            <ActorName id={id} />
          </th>
        ))}
        <th scope="col">{pair.result}</th>
      </tr>
    </thead>
  );
}

/** Drawn once, however many rows follow. */
const Row = memo(function Row({ row, left, right }: ComparedActors & { readonly row: ComparisonRow }) {
  return (
    <tr>
      <th scope="row" className="pair-table__proposition">
        <PropositionName id={row.value} />
        <PropositionText id={row.value} />
      </th>
      <PairCell actor={left} position={row.left} />
      <PairCell actor={right} position={row.right} />
      <td className="pair-table__result" data-result={row.result}>
        <ResultWord row={row} left={left} right={right} />
      </td>
    </tr>
  );
});

function ResultWord({ row, left, right }: ComparedActors & { readonly row: ComparisonRow }) {
  const pair = useWords(pairWords);
  const shortName = useShortName();
  if (row.result !== "one") return pair[row.result];
  const speaking: Actor = row.left === null ? right : left;
  return pair.onlyOne({ actor: shortName(speaking.id) });
}
