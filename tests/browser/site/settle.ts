import type { Frame, Page } from "playwright-core";

/**
 * Waits until the document has been still for a tenth of a second: nothing added, taken away or changed, nothing moving and
 * nothing under way. It counts the page's own time, hence a slow machine gets more of it.
 */
export const settle = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    let changes = 1;
    const watch = new MutationObserver(() => void (changes += 1));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isMoving = () => document.getAnimations().some(({ playState }) => playState === "running");
    // A pane that is put away is not drawn before somebody sees it.
    const isBusy = () =>
      [...document.querySelectorAll('#first, [aria-busy="true"], .room-wait')].some((wait) =>
        wait.checkVisibility(),
      );
    const pause = () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => resolve()), 100);
      });
    while (changes > 0 || isMoving() || isBusy()) {
      changes = 0;
      await pause();
    }
    watch.disconnect();
  });
