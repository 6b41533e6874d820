/** What is watched in a page, in milliseconds since it was asked for. */
export interface Probe {
  /** When the case was asked for: 0 for the page's own, else when its file was chosen. */
  asked: number;
  /** When the first frame that holds the picture was seen, or at least done; NaN before. */
  picture: number;
  /** When something last changed in the document, or when the page said that it does not move any more. */
  changed: number;
  /** The longest task since the case was asked for; 0 while none took 50 ms. */
  longest: number;
  /** When each frame began. */
  frames: number[];
  /** Set by a page that paints its picture, for nothing of that is in its document. */
  stands: boolean;
}

declare global {
  var probe: Probe;
}

/** Runs in the page, before its own scripts. A picture stands where so many marks are shown: each has the id of what it stands for. */
export function watchPage(marks: number): void {
  const probe: Probe = { asked: 0, picture: NaN, changed: 0, longest: 0, frames: [], stands: false };
  globalThis.probe = probe;
  // What the build drew for other screens is in the document too, and is not seen.
  const areShown = (drawn: readonly Element[]) =>
    drawn.length >= marks && drawn.filter((mark) => mark.checkVisibility()).length >= marks;
  const stands = () => probe.stands || areShown([...document.querySelectorAll("svg [data-id]")]);
  const look = () => {
    if (Number.isNaN(probe.picture) && stands()) probe.picture = performance.now();
  };
  const onFrame = (now: number) => {
    probe.frames.push(now);
    // Such a task comes before all others after a frame, and finds in the document what the frame was made of: neither what
    // stands later, nor the time of a script that begins then.
    if (Number.isNaN(probe.picture)) void scheduler.postTask(look, { priority: "user-blocking" });
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const onFile = () => {
    Object.assign(probe, { asked: performance.now(), picture: NaN, longest: 0 });
  };
  document.addEventListener("change", onFile, { capture: true });
  // When it is seen the browser tells of the first frame with anything in it alone; a later one is not seen sooner.
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName("first-contentful-paint"))
      if (startTime > probe.picture) probe.picture = startTime;
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime + duration > probe.asked) probe.longest = Math.max(probe.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => void (probe.changed = performance.now())).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}
