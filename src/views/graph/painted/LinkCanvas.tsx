import type { ZoomTransform } from "d3";
import { useEffect, useMemo, useRef } from "react";
import type { Size } from "../../../ui/hooks/useElementSize.ts";
import type { EmphasisOf } from "../emphasis.ts";
import { pageColours } from "../../marks/paint/pageColours.ts";
import { paintMarks } from "../../marks/paint/paintMarks.ts";
import { linkBatches } from "./linkBatches.ts";
import type { NetworkScene } from "../networkScene.ts";

export interface LinkCanvasProps {
  readonly scene: NetworkScene;
  readonly emphasis: EmphasisOf;
  readonly transform: ZoomTransform;
  readonly size: Size;
}

/** The links of a scene painted on a canvas. */
export function LinkCanvas({ scene, emphasis, transform, size }: LinkCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const batches = useMemo(() => linkBatches(scene.links, emphasis), [scene.links, emphasis]);
  const density = window.devicePixelRatio;

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (canvas === null || context === null || context === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      context.translate(transform.x, transform.y);
      context.scale(transform.k, transform.k);
      paintMarks({ context, ...pageColours(canvas) }, batches);
    });
    return () => cancelAnimationFrame(frame);
  }, [batches, transform, size, density]);

  return (
    <canvas
      ref={ref}
      className="link-canvas"
      width={size.width * density}
      height={size.height * density}
      aria-hidden="true"
    />
  );
}
