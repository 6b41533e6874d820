import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type MatrixSummary, positionCount } from "../../network/axis/matrixSummary.ts";
import type { ActorNode } from "../../network/graph.ts";

/** What the matrix shows, in numbers and names. */
export function MatrixSentences({ summary }: { readonly summary: MatrixSummary }) {
  const matrix = useWords(matrixWords);
  return [
    matrix.summarySize(summary),
    summary.filled === summary.cells ? matrix.summaryAllFilled : matrix.summaryFilled(summary),
    ...edgeSentences(summary, matrix),
  ].join(" ");
}

function edgeSentences(
  { actors, propositions, widest, fullest }: MatrixSummary,
  matrix: ReturnType<typeof matrixWords>,
): readonly string[] {
  return [
    propositions === 1 ? [matrix.oneColumn] : [],
    actors === 1 ? [matrix.oneRow] : [],
    widest === null
      ? []
      : [matrix.summaryWidest({ name: shortName(widest), propositions: positionCount(widest) })],
    fullest === null
      ? []
      : [matrix.summaryFullest({ label: fullest.proposition.label, actors: positionCount(fullest) })],
  ].flat();
}

function shortName({ actor }: ActorNode): string {
  return actor.label ?? actor.name;
}

/** How the matrix is to be read. */
export function MatrixReading({ unjoined }: { readonly unjoined: number }) {
  const { chart } = useMessages();
  const matrix = useWords(matrixWords);
  return (
    <>
      {matrix.readCell} {matrix.readOrder} {unjoined > 0 && chart.readMiddle(unjoined)} {matrix.readEdges}
    </>
  );
}
