import { memo } from "react";
import type { PropositionId, Theme } from "../../case/proposition.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { PropositionNode } from "../../network/graph.ts";
import type { AxisEnd } from "../../network/axis/axisEnds.ts";
import type { Takers } from "../../network/questions/takersOf.ts";
import { axisEndWords } from "../marks/axisEndWords.ts";
import { columnTitle } from "./matrixNames.ts";
import type { MatrixColumn, MatrixScene } from "./matrixScene.ts";

interface MatrixHeadProps {
  readonly scene: MatrixScene;
  readonly themes: readonly Theme[];
  /** Who takes which stance on a proposition. */
  readonly takersOn: (node: PropositionNode) => readonly Takers[];
  /** The end of the axis that the first rows are at. */
  readonly towards: AxisEnd;
  /** The column that is pointed at. */
  readonly lit: PropositionId | null;
  readonly selected: PropositionId | null;
  readonly tabStop: PropositionId | null;
}

/** The heads of the columns, slanted so that all fit, and the columns themselves. */
export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps) {
  const { scene, themes, takersOn, towards, lit, selected, tabStop } = props;
  const { edge } = useWords(matrixWords);
  return (
    <>
      <colgroup>
        <col className="matrix__names" />
        {scene.columns.map(({ node }) => (
          <col key={node.id} data-lit={node.proposition.id === lit || undefined} />
        ))}
        <col className="matrix__edges" span={2} />
      </colgroup>
      <thead>
        <tr>
          <td className="matrix__corner">
            <MatrixEnd end={towards} arrow="↑" />
          </td>
          {scene.columns.map((column) => (
            <ColumnHead
              key={column.node.id}
              column={column}
              takers={takersOn(column.node)}
              themes={themes}
              isLit={column.node.proposition.id === lit}
              isSelected={column.node.proposition.id === selected}
              isTabStop={column.node.proposition.id === tabStop}
            />
          ))}
          <EdgeHead title={edge.statements} />
          <EdgeHead title={edge.propositions} />
        </tr>
      </thead>
    </>
  );
});

interface ColumnHeadProps {
  readonly column: MatrixColumn;
  readonly takers: readonly Takers[];
  readonly themes: readonly Theme[];
  readonly isLit: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

const ColumnHead = memo(function ColumnHead({
  column: { node, startsTheme },
  takers,
  themes,
  isLit,
  isSelected,
  isTabStop,
}: ColumnHeadProps) {
  const language = useLanguage();
  return (
    <th
      scope="col"
      className="matrix__head"
      title={columnTitle(node, takers, themes, language)}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isSelected || undefined}
      data-proposition={node.proposition.id}
      data-id={node.id}
      data-lit={isLit || undefined}
      data-starts-theme={startsTheme || undefined}
    >
      <span className="matrix__slant">
        <bdi>{node.proposition.label}</bdi>
      </span>
    </th>
  );
});

function EdgeHead({ title }: { readonly title: string }) {
  return (
    <th scope="col" className="matrix__head matrix__head--edge">
      <span className="matrix__slant">{title}</span>
    </th>
  );
}

interface MatrixEndProps {
  readonly end: AxisEnd;
  readonly arrow: string;
}

/** What is said at the end of the axis to which an arrow points, and by whom; nothing where nothing names it. */
export function MatrixEnd({ end, arrow }: MatrixEndProps) {
  const { saysInFull, saysShort, names } = axisEndWords(end, useMessages());
  if (saysShort + names === "") return null;
  return (
    <span className="matrix__end" title={saysInFull}>
      <span aria-hidden="true">{arrow} </span>
      <bdi>
        {saysShort}
        {names !== "" && <span className="matrix__end-names"> ({names})</span>}
      </bdi>
    </span>
  );
}
