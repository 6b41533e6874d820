import { useMemo, useState } from "react";
import type { ActorId } from "../../case/actor.ts";
import type { Theme } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import { areRowsShared } from "../../network/axis/equalRows.ts";
import type { MatrixColumns } from "../../network/axis/matrixOrder.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { type DrawnRow, drawnRows, rowsAtOnce } from "./rows/drawnRows.ts";
import type { MatrixMark } from "./matrixPlaces.ts";
import type { RowHeadings } from "../headings/rowHeadings.ts";
import { type MatrixScene, matrixScene } from "./matrixScene.ts";

interface Asked {
  readonly network: Network;
  readonly whole: Network;
  readonly alignment: Alignment;
  readonly themes: readonly Theme[];
  readonly order: MatrixColumns;
  readonly headings: RowHeadings | null;
  readonly selected: MatrixMark | null;
  readonly compared: readonly ActorId[];
}

interface ShownMatrix {
  readonly scene: MatrixScene;
  readonly drawn: readonly DrawnRow[];
  /** How many rows another press draws. */
  readonly next: number;
  readonly drawMore: () => void;
  /** Whether rows that were one are apart, since somebody looked into them. */
  readonly isUnfolded: boolean;
  /** Gives each of those who share a row their own; false where an actor has its own already. */
  readonly unfold: (actor: ActorId) => boolean;
  readonly foldAll: () => void;
}

/** The matrix as far as it is drawn: of a large case equal rows are one until they are looked into, and few of many are there. */
export function useMatrixScene({
  network,
  whole,
  alignment,
  themes,
  order,
  headings,
  ...chosen
}: Asked): ShownMatrix {
  const { formats } = useMessages();
  const { selected, compared } = chosen;
  const [unfolded, setUnfolded] = useState<readonly ActorId[]>([]);
  const [asked, setAsked] = useState(0);
  const wanted = useMemo(
    () => new Set([...compared, ...(selected?.actor ? [selected.actor] : [])]),
    [compared, selected],
  );
  const isMerged = areRowsShared(whole, network);
  const scene = useMemo(() => {
    const merging = isMerged ? { apart: new Set([...wanted, ...unfolded]) } : null;
    return matrixScene({ network, alignment, themes, order, compare: formats.compare, merging, headings });
  }, [network, alignment, themes, order, headings, formats, isMerged, wanted, unfolded]);

  const atOnce = rowsAtOnce(scene.columns.length);
  const limit = Math.max(atOnce, asked);
  const drawn = useMemo(
    () => drawnRows(scene.rows, limit, ({ node }) => wanted.has(node.actor.id)),
    [scene, limit, wanted],
  );
  return {
    scene,
    drawn,
    next: Math.min(scene.rows.length - drawn.length, atOnce),
    drawMore: () => setAsked(limit + atOnce),
    isUnfolded: unfolded.length > 0,
    unfold: (actor) => {
      const row = scene.rows.find(({ node }) => node.actor.id === actor);
      if (row === undefined || row.actors.length < 2) return false;
      setUnfolded((before) => [...before, actor]);
      return true;
    },
    foldAll: () => setUnfolded([]),
  };
}
