import { memo, useRef } from "react";
import type { PropositionId } from "../../case/proposition.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { takersOf } from "../../network/questions/takersOf.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { useIsNear } from "../../ui/hooks/useIsNear.ts";
import { countTakers } from "../marks/firstNames.ts";
import { cellPlace } from "../marks/useGridKeys.ts";
import type { ProfileCell, ProfileRow } from "./profileGrid.ts";
import { type SidesShown, labelOf, sideNames } from "./sidesShown.ts";

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

interface ProfileCellViewProps {
  readonly shown: SidesShown;
  readonly cell: ProfileCell;
  readonly proposition: PropositionId;
  readonly longest: number;
  readonly place: ReturnType<typeof cellPlace>;
  /** Whether numbers and bar are drawn; what is said of it stays. */
  readonly isDrawn: boolean;
}

/** How many actors of a side take each stance, as numbers with the signs of the stances and as a bar; silence is hatched. */
function ProfileCellView({ shown, cell, proposition, longest, place, isDrawn }: ProfileCellViewProps) {
  const { formats, named } = useMessages();
  const sides = useWords(sidesWords);
  const taken = countTakers(takersOf(shown.index, cell.taken));
  const side =
    cell.side === null
      ? sides.noSide
      : sides.sideName({
          letter: shown.found.sides[cell.side]?.letter ?? "",
          names: formats.list(sideNames(shown, cell.side)),
        });
  const name = sides.cell({
    side,
    proposition: labelOf(shown.index, proposition),
    stances: taken.length === 0 ? sides.silent : named.taken(taken),
  });
  const isSelected = cell.taken.some(({ actor }) => shown.selected.actors.includes(actor));
  return (
    <td
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- not everything that reads a page takes it from the grid
      role="gridcell"
      {...place}
      aria-label={name}
      data-silent={cell.taken.length === 0 || undefined}
      data-selected={isSelected || undefined}
    >
      {isDrawn && <Drawn taken={taken} longest={longest} />}
    </td>
  );
}

interface DrawnProps extends Pick<ProfileCellViewProps, "longest"> {
  readonly taken: ReturnType<typeof countTakers>;
}

function Drawn({ taken, longest }: DrawnProps) {
  const { formats } = useMessages();
  return (
    <>
      <span className="side-profile__numbers" aria-hidden="true">
        {taken.map(({ stance, all }) => (
          <span key={stance}>
            <StanceIcon stance={stance} />
            {formats.number(all)}
          </span>
        ))}
      </span>
      <span className="side-profile__bar" aria-hidden="true">
        {taken.map(({ stance, all }) => (
          <span
            key={stance}
            data-stance={stance}
            style={{ inlineSize: `${(all / Math.max(1, longest)) * 100}%` }}
          />
        ))}
      </span>
    </>
  );
}
