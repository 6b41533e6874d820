/** Puts the focus on a group, a proposition or an actor of a picture, if it is drawn there. */
export function focusNode(picture: SVGSVGElement | null, id: string | null): void {
  picture?.querySelector<SVGElement>(`[data-node="${id}"]`)?.focus();
}
