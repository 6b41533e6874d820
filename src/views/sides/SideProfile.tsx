import { type CSSProperties, useMemo } from "react";
import type { CasePlace } from "../../store/place/places.ts";
import { STANCES } from "../../case/statement.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { firstRows } from "../../controls/facets/themeGroups.ts";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { usePrinting } from "../../ui/hooks/usePrinting.ts";
import { ProfileRowView } from "./ProfileRowView.tsx";
import { SideHead } from "./SideHead.tsx";
import { type ProfileGrid, type ProfileRow, placeOfCell, profileGrid } from "./profileGrid.ts";
import type { SidesShown } from "./sidesShown.ts";
import { type GridPlace, useGridKeys } from "../marks/useGridKeys.ts";
import "./sideProfile.css";

interface SideProfileProps {
  readonly shown: SidesShown;
  readonly onOpen: (place: CasePlace) => void;
  readonly onLeave: () => void;
}

/** So many rows are drawn at once, more than a screen holds; the others follow. */
const AT_ONCE = 40;
/** So many rows keep their numbers and bars, wherever they are. */
const FEW_ROWS = 60;

/** The profile of the sides as a table-graphic: which stances the actors of each take on each proposition. */
export function SideProfile({ shown, onOpen, onLeave }: SideProfileProps) {
  const sides = useWords(sidesWords);
  const grid = useMemo(() => profileGrid(shown.found), [shown.found]);
  const { rows, places } = useMemo(() => inOrder(grid), [grid]);
  const count = useGrowing(rows.length, AT_ONCE);
  const isWhole = usePrinting() || rows.length <= FEW_ROWS;
  const open = (place: GridPlace) => {
    const to = placeOf(rows, place);
    if (to !== null) onOpen(to);
  };
  const keys = useGridKeys({ rows: rows.length, columns: grid.columns.length + 1 }, open, onLeave);
  return (
    <section className="side-profile">
      <h2 className="sides__head">{sides.profile}</h2>
      <div className="side-profile__scroller">
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are gone through by arrow keys
          role="grid"
          className="side-profile__table"
          style={{ "--sides": grid.columns.length } as CSSProperties}
          aria-label={sides.profile}
          aria-describedby="side-profile-keys"
          {...keys.grid}
        >
          <thead>
            <tr>
              <td />
              {grid.columns.map((side) => (
                <SideHead key={side} shown={shown} side={side} />
              ))}
            </tr>
          </thead>
          {firstRows(grid.groups, count).map(({ kind, rows: ofKind }) => (
            <tbody key={kind}>
              <tr className="side-profile__kind">
                <th colSpan={grid.columns.length + 1} scope="rowgroup">
                  {sides.rowKinds[kind]}
                </th>
              </tr>
              {ofKind.map((row) => {
                const at = places.get(row) ?? 0;
                return (
                  <ProfileRowView
                    key={row.proposition}
                    {...{ shown, row, at, isWhole, longest: grid.longest }}
                    isDrawnFirst={at < AT_ONCE}
                    stop={keys.stop.row === at ? keys.stop.column : null}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <ProfileLegend grid={grid} hasThinGroups={shown.found.thinGroups.length > 0} />
      <p className="visually-hidden" id="side-profile-keys">
        {sides.profileKeys}
      </p>
    </section>
  );
}

/** All rows one after the other, and where each of them is. */
function inOrder({ groups }: ProfileGrid) {
  const rows = groups.flatMap((group) => group.rows);
  return { rows, places: new Map(rows.map((row, at) => [row, at])) };
}

/** Where a cell leads, or the head of a row. */
function placeOf(rows: readonly ProfileRow[], { row, column }: GridPlace): CasePlace | null {
  const [at, cell] = [rows[row], rows[row]?.cells[column - 1]];
  if (at === undefined) return null;
  return cell === undefined
    ? { page: "proposition", proposition: at.proposition }
    : placeOfCell(at.proposition, cell);
}

interface ProfileLegendProps {
  readonly grid: ProfileGrid;
  readonly hasThinGroups: boolean;
}

function ProfileLegend({ grid, hasThinGroups }: ProfileLegendProps) {
  const { words } = useMessages();
  const sides = useWords(sidesWords);
  const matrix = useWords(matrixWords);
  const cells = grid.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const taken = cells.flatMap((cell) => cell.taken);
  return (
    <div className="side-profile__legend">
      <ul>
        {STANCES.filter((stance) => taken.some((position) => position.stance === stance)).map((stance) => (
          <li key={stance}>
            <StanceIcon stance={stance} /> {words.stanceName[stance]}
          </li>
        ))}
        {cells.some((cell) => cell.taken.length === 0) && (
          <li>
            <span className="side-profile__silence" aria-hidden="true" /> {matrix.legendSilence}
          </li>
        )}
      </ul>
      <p>
        {sides.profileCaption} {hasThinGroups && sides.noneColumn}
      </p>
    </div>
  );
}
