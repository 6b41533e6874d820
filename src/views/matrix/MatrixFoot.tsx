import { memo } from "react";
import { type ThemeId, themeOf } from "../../case/proposition.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { AxisEnd } from "../../network/axis/axisEnds.ts";
import { MatrixEnd } from "./MatrixHead.tsx";
import type { MatrixColumn, MatrixScene } from "./matrixScene.ts";
import { alikePieces } from "./rows/rowPieces.ts";

interface MatrixFootProps {
  readonly scene: MatrixScene;
  /** The end of the axis that the last rows are at. */
  readonly towards: AxisEnd;
  /** Whether columns side by side that are alike in this are one cell, where they are very many. */
  readonly isSparse: boolean;
}

/** Under the columns: the other end of the axis, how many speak on each with which stance, and to which theme it belongs. */
export const MatrixFoot = memo(function MatrixFoot({ scene, towards, isSparse }: MatrixFootProps) {
  const { columns, themes } = scene;
  const { edge } = useWords(matrixWords);
  const { words } = useMessages();
  return (
    <tfoot>
      {(towards.said !== null || towards.actors.length > 0) && (
        <tr className="matrix__last">
          <td colSpan={columns.length + 3}>
            <MatrixEnd end={towards} arrow="↓" />
          </td>
        </tr>
      )}
      <tr className="matrix__totals">
        <th scope="row">{edge.actors}</th>
        {columns.map((column) => (
          <Total key={column.node.id} column={column} />
        ))}
        <td colSpan={2} />
      </tr>
      {themes.map((theme) => (
        <tr key={theme.id} className="matrix__theme" aria-hidden="true">
          <th>
            <bdi>{theme.title || words.noTheme}</bdi>
          </th>
          <Belonging columns={columns} theme={theme.id} isSparse={isSparse} />
          <td colSpan={2} />
        </tr>
      ))}
    </tfoot>
  );
});

interface BelongingProps extends Pick<MatrixFootProps, "isSparse"> {
  readonly columns: readonly MatrixColumn[];
  readonly theme: ThemeId;
}

/** Which columns are on a theme. */
function Belonging({ columns, theme, isSparse }: BelongingProps) {
  const isOn = (at: number) => themeOf((columns[at] as MatrixColumn).node.proposition) === theme;
  const starts = (at: number) => columns[at]?.startsTheme === true;
  const pieces = alikePieces(
    columns.length,
    (before, at) => isSparse && isOn(before) === isOn(at) && !starts(at),
  );
  return pieces.map(({ first, span }) => (
    <td
      key={first}
      colSpan={span > 1 ? span : undefined}
      data-belongs={isOn(first) || undefined}
      data-starts-theme={starts(first) || undefined}
      data-covers={isSparse || undefined}
    />
  ));
}

function Total({ column: { actors, shares, startsTheme } }: { readonly column: MatrixColumn }) {
  const { formats } = useMessages();
  return (
    <td data-starts-theme={startsTheme || undefined}>
      {formats.number(actors)}
      <span className="matrix__bar" aria-hidden="true">
        {shares.map(({ stance, share }) => (
          <span key={stance} data-stance={stance} style={{ blockSize: `${share * 100}%` }} />
        ))}
      </span>
    </td>
  );
}
