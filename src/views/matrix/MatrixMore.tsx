import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import type { MatrixScene } from "./matrixScene.ts";

interface MatrixMoreProps {
  readonly scene: MatrixScene;
  readonly next: number;
  readonly drawMore: () => void;
  readonly isUnfolded: boolean;
  readonly foldAll: () => void;
}

/** Under the rows of a large case: how to draw more of them, and that some are of several actors. */
export function MatrixMore({ scene: { rows }, next, drawMore, isUnfolded, foldAll }: MatrixMoreProps) {
  const matrix = useWords(matrixWords);
  const isShared = rows.some(({ actors }) => actors.length > 1);
  const actors = rows.reduce((sum, row) => sum + row.actors.length, 0);
  if (next === 0 && !isUnfolded && !isShared) return null;
  return (
    <div className="matrix__more">
      {next > 0 && <Button onClick={drawMore}>{matrix.moreRows({ count: next })}</Button>}
      {isUnfolded && <Button onClick={foldAll}>{matrix.foldAll}</Button>}
      {isShared && <p>{matrix.readSharing({ actors, rows: rows.length })}</p>}
    </div>
  );
}
