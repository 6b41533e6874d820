import type { ZoomTransform } from "d3";

/** Shows what is drawn for one transform as another would have it: moves its sheet as a whole and draws nothing again. */
export function carry(sheet: HTMLElement, drawn: ZoomTransform, shown: ZoomTransform): void {
  const scale = shown.k / drawn.k;
  const [across, down] = [shown.x - drawn.x * scale, shown.y - drawn.y * scale];
  sheet.dataset["carried"] = "true";
  sheet.style.transform = `translate(${across}px, ${down}px) scale(${scale})`;
}

/** Lets the sheet lie again where what is on it is drawn. */
export function putDown(sheet: HTMLElement): void {
  delete sheet.dataset["carried"];
  sheet.style.removeProperty("transform");
}

/** Whether a sheet would be enlarged or shrunk so far that one could see that it is not drawn for that. */
export function isTooCoarse(drawn: ZoomTransform, shown: ZoomTransform): boolean {
  return Math.abs(Math.log2(shown.k / drawn.k)) > 1;
}
