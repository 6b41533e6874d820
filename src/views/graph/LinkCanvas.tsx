import type { ZoomTransform } from "d3";
import { useEffect, useMemo, useRef } from "react";
import type { Size } from "../../ui/hooks/useElementSize.ts";
import type { EmphasisOf } from "./emphasis.ts";
import type { LinkLook } from "./linkDrawing.ts";
import { linkBatches } from "./linkBatches.ts";
import type { NetworkScene } from "./networkScene.ts";
import { paintLinks } from "./paintLinks.ts";

interface LinkCanvasProps {
  readonly scene: NetworkScene;
  readonly emphasis: EmphasisOf;
  readonly transform: ZoomTransform;
  readonly size: Size;
}

/** The links of a scene painted on a canvas, for networks with more links than a drawing can move. */
export function LinkCanvas({ scene, emphasis, transform, size }: LinkCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const batches = useMemo(() => linkBatches(scene.links, emphasis), [scene.links, emphasis]);
  const density = window.devicePixelRatio;

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (canvas === null || context === null || context === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      const styles = getComputedStyle(canvas);
      const colorOf = (look: LinkLook) => resolvedColor(styles, look);
      paintLinks({ context, ...size, density, colorOf }, batches, transform);
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

/** A canvas takes no `light-dark()`, so the style sheet puts each look's colour where the browser works it out. */
function resolvedColor(styles: CSSStyleDeclaration, look: LinkLook): string {
  switch (look) {
    case "support":
      return styles.borderBlockStartColor;
    case "oppose":
      return styles.borderInlineEndColor;
    case "mixed":
      return styles.borderBlockEndColor;
    case "abstain":
      return styles.borderInlineStartColor;
    case "agreement":
    case "disagreement":
    case "meeting":
    case "address":
    case "standing":
      return styles.color;
  }
}
