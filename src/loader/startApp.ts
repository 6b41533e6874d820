/** So long after the page is read the app starts although nothing was painted, in milliseconds: frames that are out of sight never are. */
const PATIENCE = 1000;

/**
 * Starts the script of the app, `source`, once the page is read: where the build drew what the address asks for (`isDrawn`) not before
 * that is seen, so that nothing is compiled beside its painting.
 */
export function startApp(source: string, isDrawn: boolean, page: Document = document): void {
  const waits = isDrawn && tellsOfPaint();
  ask(source, waits, page);
  const seen = waits ? firstPaint(page) : Promise.resolve();
  void Promise.all([whenRead(page), seen]).then(() => {
    const script = page.createElement("script");
    script.src = source;
    page.head.append(script);
  });
}

function tellsOfPaint(): boolean {
  return (
    typeof PerformanceObserver === "function" && PerformanceObserver.supportedEntryTypes.includes("paint")
  );
}

/** Chromium compiles at once what is preloaded; the others fetch too late what is only to be had soon. */
function ask(source: string, waits: boolean, page: Document): void {
  const link = page.createElement("link");
  link.rel = waits && "userAgentData" in navigator ? "prefetch" : "preload";
  link.as = "script";
  link.href = source;
  page.head.append(link);
}

function whenRead(page: Document): Promise<void> {
  if (page.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener("DOMContentLoaded", () => resolve());
  });
}

/** What nobody looks at is not painted. */
function firstPaint(page: Document): Promise<void> {
  return new Promise((resolve) => {
    void whenRead(page).then(() => setTimeout(resolve, page.hidden ? 0 : PATIENCE));
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}
