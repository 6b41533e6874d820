/** What the page around may want to know of a framed page, in whole CSS pixels. */
export interface FrameMeasures {
  /** The name of the frame, by which a page with many may tell them apart; null if it has none. */
  readonly id: string | null;
  readonly width: number;
  readonly height: number;
  /** What WordPress wants back with the height; null if it did not embed the page. */
  readonly secret: string | null;
  /** Whether open-iframe-resizer asked. */
  readonly isResizer: boolean;
}

/** The one door by which a height leaves the page. It holds no secret but the receiver's own, so anyone may hear it. */
export function postHeight(parent: Pick<Window, "postMessage">, measures: FrameMeasures): void {
  for (const message of heightMessages(measures)) parent.postMessage(message, "*");
}

/**
 * A height in every language that the page around may speak: ours; that of AMP (documentation of `amp-iframe`);
 * that of WordPress (`embed-template.js`); that of open-iframe-resizer (`type.d.ts` of its core).
 */
export function heightMessages({
  id,
  width,
  height,
  secret,
  isResizer,
}: FrameMeasures): readonly Readonly<Record<string, unknown>>[] {
  return [
    { type: "standpoint:height", v: 1, id, height },
    { sentinel: "amp", type: "embed-size", height },
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
    ...(isResizer ? [{ type: "iframe-resized", width, height }] : []),
  ];
}

/** The name that the page around gave the frame, if it is a plain word. */
export function frameId(name: string): string | null {
  return /^[\w-]{1,64}$/.test(name) ? name : null;
}
