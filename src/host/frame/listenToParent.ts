import { type HostMessage, readMessage } from "./hostMessage.ts";

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
