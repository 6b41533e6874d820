import { themeOf } from "../../case/proposition.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { AxisEnd } from "../../network/axis/axisEnds.ts";
import { MatrixEnd } from "./MatrixHead.tsx";
import type { MatrixColumn, MatrixScene } from "./matrixScene.ts";

interface MatrixFootProps {
  readonly scene: MatrixScene;
  /** The end of the axis that the last rows are at. */
  readonly towards: AxisEnd;
}

/** Under the columns: the other end of the axis, how many speak on each with which stance, and to which theme it belongs. */
export function MatrixFoot({ scene, towards }: MatrixFootProps) {
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
          {columns.map(({ node, startsTheme }) => (
            <td
              key={node.id}
              data-belongs={themeOf(node.proposition) === theme.id || undefined}
              data-starts-theme={startsTheme || undefined}
            />
          ))}
          <td colSpan={2} />
        </tr>
      ))}
    </tfoot>
  );
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
