import type { ZoomTransform } from "d3";
import { type CSSProperties, useLayoutEffect, useRef } from "react";
import type { Size } from "../../../ui/hooks/useElementSize.ts";
import type { Mark } from "../../marks/paint/mark.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import { useIsDrawnOnce } from "../../../ui/hooks/useIsDrawnOnce.ts";
import { pageColours } from "../../marks/paint/pageColours.ts";
import { paintMarks } from "../../marks/paint/paintMarks.ts";

interface SpineCanvasProps {
  readonly marks: readonly Mark[];
  readonly transform: ZoomTransform;
  readonly size: Size;
}

/** The marks of a crowd that is too large to be drawn one by one, painted under the picture. */
export function SpineCanvas({ marks, transform, size }: SpineCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const density = window.devicePixelRatio;

  // In the frame in which the marks around it are drawn.
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (canvas === null || context === null || context === undefined) return;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    context.translate(transform.x, transform.y);
    context.scale(transform.k, transform.k);
    paintMarks({ context, ...pageColours(canvas) }, marks);
  }, [marks, transform, size, density]);

  if (useIsDrawnOnce()) return <DrawnCrowd marks={marks} size={size} />;
  return (
    <canvas
      ref={ref}
      className="link-canvas"
      style={sizeOf(size)}
      width={size.width * density}
      height={size.height * density}
      aria-hidden="true"
    />
  );
}

/** The same where no script runs that could paint. */
function DrawnCrowd({ marks, size }: Pick<SpineCanvasProps, "marks" | "size">) {
  return (
    <svg className="link-canvas" style={sizeOf(size)} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  );
}

/** As large as the picture, whose room may be larger; on paper both fill theirs. */
function sizeOf({ width, height }: Size): CSSProperties {
  return { maxInlineSize: width, maxBlockSize: height };
}
