import { type CSSProperties, useMemo } from "react";
import type { CasePlace } from "../../store/place/places.ts";
import { STANCES } from "../../case/statement.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ProfileCellView } from "./ProfileCellView.tsx";
import { SideHead } from "./SideHead.tsx";
import { type ProfileGrid, type ProfileRow, placeOfCell, profileGrid } from "./profileGrid.ts";
import { type SidesShown, labelOf } from "./sidesShown.ts";
import { type GridPlace, useGridKeys } from "../marks/useGridKeys.ts";
import "./sideProfile.css";

interface SideProfileProps {
  readonly shown: SidesShown;
  readonly onOpen: (place: CasePlace) => void;
  readonly onLeave: () => void;
}

/** The profile of the sides as a table-graphic: which stances the actors of each take on each proposition. */
export function SideProfile({ shown, onOpen, onLeave }: SideProfileProps) {
  const sides = useWords(sidesWords);
  const grid = useMemo(() => profileGrid(shown.found), [shown.found]);
  const rows = grid.groups.flatMap((group) => group.rows);
  const placeOf = ({ row, column }: GridPlace): CasePlace | null => {
    const [at, cell] = [rows[row], rows[row]?.cells[column - 1]];
    if (at === undefined) return null;
    return cell === undefined
      ? { page: "proposition", proposition: at.proposition }
      : placeOfCell(at.proposition, cell);
  };
  const open = (place: GridPlace) => {
    const to = placeOf(place);
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
          onKeyDown={keys.onKeyDown}
        >
          <thead>
            <tr>
              <td />
              {grid.columns.map((side) => (
                <SideHead key={side} shown={shown} side={side} />
              ))}
            </tr>
          </thead>
          {grid.groups.map(({ kind, rows: ofKind }) => (
            <tbody key={kind}>
              <tr className="side-profile__kind">
                <th colSpan={grid.columns.length + 1} scope="rowgroup">
                  {sides.rowKinds[kind]}
                </th>
              </tr>
              {ofKind.map((row) => (
                <Row key={row.proposition} {...{ shown, grid, row, keys, open }} at={rows.indexOf(row)} />
              ))}
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

interface RowProps {
  readonly shown: SidesShown;
  readonly grid: ProfileGrid;
  readonly row: ProfileRow;
  readonly at: number;
  readonly keys: ReturnType<typeof useGridKeys>;
  readonly open: (place: GridPlace) => void;
}

function Row({ shown, grid, row, at, keys, open }: RowProps) {
  const isSelected = shown.selected.proposition === row.proposition;
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row" {...keys.cell({ row: at, column: 0 })} onClick={() => open({ row: at, column: 0 })}>
        <bdi>{labelOf(shown.index, row.proposition)}</bdi>
      </th>
      {row.cells.map((cell, column) => (
        <ProfileCellView
          key={cell.side}
          shown={shown}
          cell={cell}
          proposition={row.proposition}
          longest={grid.longest}
          keys={keys.cell({ row: at, column: column + 1 })}
          onClick={() => open({ row: at, column: column + 1 })}
        />
      ))}
    </tr>
  );
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
