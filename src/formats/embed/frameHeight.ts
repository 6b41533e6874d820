/** How high an embedded view may stand, in CSS pixels; the loader keeps to the same bounds. */
export const FRAME_HEIGHT = { least: 200, usual: 640, most: 6000 } as const;

/** The height that was typed; null for anything but a whole number within the bounds. */
export function typedHeight(text: string): number | null {
  if (!/^\s*\d{1,6}\s*$/.test(text)) return null;
  const height = Number(text);
  return height >= FRAME_HEIGHT.least && height <= FRAME_HEIGHT.most ? height : null;
}
