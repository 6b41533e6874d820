import { useMemo, useRef } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Theme } from "../../case/proposition.ts";
import { useElementSize } from "../../ui/hooks/useElementSize.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import type { Firmness } from "../../network/firmness/firmness.ts";
import { MOST_LABELLED } from "../../network/layout/labelledNodes.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Tie } from "../../network/ties/projectOneMode.ts";
import type { Projection } from "../../network/ties/projection.ts";
import { ChangePicture } from "./ChangePicture.tsx";
import { changeScene } from "./changeScene.ts";
import { networkLayoutRequest } from "../graph/networkLayoutRequest.ts";
import { tieDrawing } from "../ties/tieDrawing.ts";
import { tiesPlacing } from "../ties/tiesPlacing.ts";
import { useNetworkLayout } from "../graph/useNetworkLayout.ts";
import "./changePictures.css";

interface ChangePicturesProps {
  readonly firmness: Firmness;
  readonly projection: Pick<Projection, "aggregation" | "normalization">;
  readonly whole: Network;
  readonly alignment: Alignment;
  readonly themes: readonly Theme[];
  /** Whether anything is tried out; otherwise there is one picture. */
  readonly isChanged: boolean;
  readonly onSelectTie: (tie: Tie) => void;
  /** How many times as large as in the explorer the pictures are. */
  readonly scale?: number;
}

/** The size on which actors are placed, whatever the size of the pictures, in their own units. */
const FRAME = { width: 760, height: 520, growth: "both" } as const;
const NO_LINES = { lines: [] } as const;
/** What labels must have at least on the screen, in CSS pixels. */
const LEAST_TEXT = 12;
const GAP = 24;
/** A single picture is no wider than this, in CSS pixels; the style sheet says the same. */
const WIDEST = 576;
/** Below this width in CSS pixels the pictures lie one under the other. */
const SIDE_BY_SIDE = 560;

/** How wide each picture is drawn, in CSS pixels. */
function pictureWidth(width: number, isChanged: boolean, scale: number): number {
  if (!isChanged) return Math.min(width, WIDEST * scale);
  return width >= SIDE_BY_SIDE ? (width - GAP) / 2 : width;
}

/** The ties as they are beside the ties with the change. */
export function ChangePictures(props: ChangePicturesProps) {
  const { firmness, projection, whole, alignment, themes, isChanged, onSelectTie, scale = 1 } = props;
  const words = useWords(firmnessWords);
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const request = useMemo(() => {
    const usual = { whole, said: whole, hasBeads: false, alignment, themes, several: "" };
    return networkLayoutRequest(tiesPlacing(usual, "actor"), FRAME, NO_LINES);
  }, [whole, alignment, themes]);
  const layout = useNetworkLayout(request);
  const each = pictureWidth(size?.width ?? FRAME.width, isChanged, scale);
  const scenes = useMemo(() => {
    if (layout === null) return null;
    const fontSize = Math.ceil((LEAST_TEXT * scale * layout.width) / Math.max(1, each));
    const most = scale > 1 ? MOST_LABELLED : Infinity;
    const setting = { layout, moves: firmness.moves, fontSize, most };
    const sceneOf = (network: Firmness["before"]) =>
      changeScene(network, tieDrawing(network, projection), setting);
    return { before: sceneOf(firmness.before), after: sceneOf(firmness.after), fontSize };
  }, [layout, each, firmness, projection, scale]);
  return (
    <div ref={frame} className="change-pictures" data-single={!isChanged || undefined}>
      {scenes !== null && (
        <>
          <ChangePicture
            title={words.before}
            description={words.pictureBefore({ count: firmness.before.links.length })}
            scene={scenes.before}
            fontSize={scenes.fontSize}
            isWhole={!isChanged}
            onSelectTie={onSelectTie}
          />
          {isChanged && (
            <ChangePicture
              title={words.after}
              description={words.pictureAfter({ count: firmness.after.links.length })}
              scene={scenes.after}
              fontSize={scenes.fontSize}
              isWhole={false}
              onSelectTie={onSelectTie}
            />
          )}
        </>
      )}
    </div>
  );
}
