import { memo, useRef } from "react";
import { useIsNear } from "../../ui/hooks/useIsNear.ts";
import { cellPlace } from "../marks/useGridKeys.ts";
import { ProfileCellView } from "./ProfileCellView.tsx";
import type { ProfileRow } from "./profileGrid.ts";
import { type SidesShown, labelOf } from "./sidesShown.ts";

interface ProfileRowViewProps {
  readonly shown: SidesShown;
  readonly row: ProfileRow;
  /** Its place among all rows. */
  readonly at: number;
  /** How many actors a bar as long as its cell stands for. */
  readonly longest: number;
  /** The column in which the grid has its stop for Tab; null if that is in another row. */
  readonly stop: number | null;
  /** Whether its numbers and bars are drawn wherever it is; else while it is near to what is seen. */
  readonly isWhole: boolean;
  /** Whether they are drawn before it is known what is near. */
  readonly isDrawnFirst: boolean;
}

/** What the actors of each side say on a proposition. All cells have their words; of many rows only those near have their marks. */
export const ProfileRowView = memo(function ProfileRowView(props: ProfileRowViewProps) {
  const { shown, row, at, longest, stop, isWhole, isDrawnFirst } = props;
  const line = useRef<HTMLTableRowElement>(null);
  const { isNear } = useIsNear(line, isDrawnFirst, isWhole);
  const isSelected = shown.selected.proposition === row.proposition;
  return (
    <tr ref={line} data-selected={isSelected || undefined}>
      <th scope="row" {...cellPlace({ row: at, column: 0 }, stop === 0)}>
        <bdi>{labelOf(shown.index, row.proposition)}</bdi>
      </th>
      {row.cells.map((cell, column) => (
        <ProfileCellView
          key={cell.side}
          shown={shown}
          cell={cell}
          proposition={row.proposition}
          longest={longest}
          place={cellPlace({ row: at, column: column + 1 }, stop === column + 1)}
          isDrawn={isNear}
        />
      ))}
    </tr>
  );
});
