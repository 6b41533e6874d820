import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type MatrixSummary, positionCount } from "../../network/axis/matrixSummary.ts";
import { firstNames, shortName } from "../marks/firstNames.ts";

/** Who speaks on most, and what most speak on. */
export function MatrixSentences({ summary }: { readonly summary: MatrixSummary }) {
  const { named } = useMessages();
  const matrix = useWords(matrixWords);
  const { actors, propositions, widest, fullest, bodies } = summary;
  const [actor, proposition] = [widest[0], fullest[0]];
  return [
    propositions === 1 ? matrix.oneColumn : "",
    actors === 1 ? matrix.oneRow : "",
    actor === undefined || propositions === 1
      ? ""
      : matrix.summaryWidest({
          names: named.some(firstNames(widest.map((node) => shortName(node.actor, node.actor.id)))),
          count: positionCount(actor),
          isOne: widest.length === 1,
        }),
    proposition === undefined || actors === 1
      ? ""
      : matrix.summaryFullest({
          labels: named.some(firstNames(fullest.map((node) => `“${isolated(node.proposition.label)}”`))),
          count: positionCount(proposition),
          isOne: fullest.length === 1,
          bodies: named.ofBodies({ all: positionCount(proposition), bodies }),
        }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** How large the matrix is, and how much of it is silence. */
export function MatrixDetails({ summary }: { readonly summary: MatrixSummary }) {
  const matrix = useWords(matrixWords);
  return [
    matrix.summarySize(summary),
    summary.filled === summary.cells ? matrix.summaryAllFilled : matrix.summaryFilled(summary),
  ].join(" ");
}

interface MatrixReadingProps {
  readonly unjoined: number;
  /** Whether rows stand under headings. */
  readonly isHeaded: boolean;
}

/** How the matrix is to be read. */
export function MatrixReading({ unjoined, isHeaded }: MatrixReadingProps) {
  const { chart } = useMessages();
  const matrix = useWords(matrixWords);
  return (
    <>
      {matrix.readCell} {matrix.readOrder} {isHeaded && matrix.readHeadings}{" "}
      {unjoined > 0 && chart.readMiddle(unjoined)} {matrix.readEdges}
    </>
  );
}
