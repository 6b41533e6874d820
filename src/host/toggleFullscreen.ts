/** Lets an element fill the screen, or the page be a page again. A browser may refuse although it offers it; then all stays as it is. */
export function toggleFullscreen(element: Element | null): void {
  const asked =
    (document.fullscreenElement ?? null) === null ? element?.requestFullscreen() : document.exitFullscreen();
  void asked?.catch(() => {});
}
