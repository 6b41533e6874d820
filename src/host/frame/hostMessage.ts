import { isReadablePath } from "./readablePath.ts";

/** Which place and choices the page around asks for; without a path, the place that is open. */
export interface AskedState {
  readonly path: string | null;
  readonly search: string;
}

/** What of a wish for a state is not as it must be: its shape, its path or its choices. */
export type Refusal = "shape" | "path" | "search";

/** What the page around can say to a framed one. */
export type HostMessage =
  /** It gave the frame this height; without a number, the height that was asked for. */
  | { readonly kind: "ack"; readonly height: number }
  /** It wants the measures of open-iframe-resizer: `iframe-child-init`, or again `iframe-get-child-dimensions`. */
  | { readonly kind: "dimensions" }
  /** WordPress wants the height, having loaded later than the frame. */
  | { readonly kind: "ready"; readonly secret: string }
  | { readonly kind: "setState"; readonly state: AskedState }
  /** It wants a state that cannot be, so that the one that is stays. */
  | { readonly kind: "refused"; readonly reason: Refusal };

const LONGEST = 4000;
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~%-]+)+$/;
const SEARCH = /^(?:\?[^#\s]*)?$/;

/** Understands a message of the page around; null for whatever is not exactly in the shape of one. */
export function readMessage(data: unknown): HostMessage | null {
  if (!isRecord(data)) return null;
  switch (data["type"]) {
    case "standpoint:ack":
      return data["v"] === 1 ? readAck(data["height"]) : null;
    case "standpoint:setState":
      return data["v"] === 1 ? readSetState(data["state"]) : null;
    case "iframe-child-init":
    case "iframe-get-child-dimensions":
      return { kind: "dimensions" };
    default:
      return data["message"] === "ready" && typeof data["secret"] === "string"
        ? { kind: "ready", secret: data["secret"] }
        : null;
  }
}

function readAck(height: unknown): HostMessage | null {
  if (height === undefined) return { kind: "ack", height: Number.POSITIVE_INFINITY };
  return typeof height === "number" && Number.isFinite(height) ? { kind: "ack", height } : null;
}

function readSetState(state: unknown): HostMessage {
  const asked = typeof state === "string" ? { search: state } : state;
  if (!isRecord(asked) || !("path" in asked || "search" in asked)) return refused("shape");
  const { path = null, search = "" } = asked;
  if (path !== null && !(isWritten(path, PATH) && isReadablePath(path))) return refused("path");
  return isWritten(search, SEARCH) ? { kind: "setState", state: { path, search } } : refused("search");
}

function refused(reason: Refusal): HostMessage {
  return { kind: "refused", reason };
}

function isWritten(text: unknown, form: RegExp): text is string {
  return typeof text === "string" && text.length <= LONGEST && form.test(text);
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Hears what the page directly around says, and nobody else; gives back what ends it. */
export function listenToParent(
  hear: (message: HostMessage, origin: string) => void,
  page: Window = window,
): () => void {
  const onMessage = ({ source, data, origin }: MessageEvent<unknown>) => {
    if (source !== page.parent || source === page) return;
    const message = readMessage(data);
    if (message !== null) hear(message, origin);
  };
  page.addEventListener("message", onMessage);
  return () => page.removeEventListener("message", onMessage);
}
