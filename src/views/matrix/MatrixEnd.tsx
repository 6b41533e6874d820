import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ActorNode } from "../../network/graph.ts";

interface MatrixEndProps {
  readonly actors: readonly ActorNode[];
  readonly arrow: string;
}

/** Who names the end of the axis to which an arrow points; nothing where nobody does. */
export function MatrixEnd({ actors, arrow }: MatrixEndProps) {
  const matrix = useWords(matrixWords);
  if (actors.length === 0) return null;
  return (
    <span className="matrix__end">
      <span aria-hidden="true">{arrow} </span>
      <bdi>{matrix.towards({ names: actors.map(({ actor }) => actor.label ?? actor.name) })}</bdi>
    </span>
  );
}
