import { isFramed } from "../../host/frame/frame.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { useRoom } from "../../ui/room/useRoom.ts";
import type { FrameMessagesProps } from "./FrameMessages.tsx";

const messagesRoom = makeRoom(async () => (await import("./FrameMessages.tsx")).FrameMessages);

/** Lets an embedded page and the page around it talk to each other; a page by itself does not load what that needs. */
export function EmbedMessages(props: FrameMessagesProps) {
  const isEmbedded = useExplorer(({ display }) => display.embed) && isFramed();
  return isEmbedded && <InFrame {...props} />;
}

function InFrame(props: FrameMessagesProps) {
  const { inside: FrameMessages } = useRoom(messagesRoom);
  return FrameMessages && <FrameMessages {...props} />;
}
