import { NOTHING_SENT, showsAll, weighHeight } from "./heightGuard.ts";
import { type HostMessage, listenToParent } from "./hostMessage.ts";
import { frameId, postHeight } from "./postHeight.ts";

/** The root element has this class while the page around gives the frame all the height that it needs. */
const SIZED = "is-sized";

/**
 * Tells the page around how high an element is, now and whenever that changes, and answers those who ask. The element
 * must flow with its content: the page itself is never smaller than its frame. Gives back what ends it.
 */
export function watchHeight(element: Element, secret: string | null): () => void {
  const root = document.documentElement;
  let guard = NOTHING_SENT;
  let isResizer = false;
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const consider = () => {
    frame = undefined;
    timer = undefined;
    const [verdict, next] = weighHeight(guard, heightOf(element), performance.now());
    guard = next;
    if (verdict.act === "wait") timer = setTimeout(consider, verdict.time);
    if (verdict.act !== "send") return;
    if (guard.isStopped) root.classList.remove(SIZED);
    const { height } = verdict;
    postHeight(window.parent, {
      id: frameId(window.name),
      width: root.clientWidth,
      height,
      secret,
      isResizer,
    });
  };
  // Measured at once: a frame that is not in sight may draw no picture for long.
  const ask = () => {
    guard = { ...guard, isAsked: true };
    if (timer === undefined) consider();
  };
  const hear = (message: HostMessage) => {
    if (message.kind === "ack") root.classList.toggle(SIZED, showsAll(guard, message.height));
    if (message.kind === "ready" && message.secret === secret) ask();
    if (message.kind !== "dimensions") return;
    isResizer = true;
    ask();
  };
  const observer = new ResizeObserver(() => {
    if (timer === undefined) frame ??= requestAnimationFrame(consider);
  });

  const deafen = listenToParent(hear);
  observer.observe(element, { box: "border-box" });
  consider();
  return () => {
    deafen();
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    root.classList.remove(SIZED);
  };
}

function heightOf(element: Element): number {
  return Math.ceil(element.getBoundingClientRect().height);
}
