import { useGo } from "../../store/place/useGo.ts";
import { useHere } from "../../store/place/useHere.ts";
import { readPath } from "../../store/place/placePath.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { useFrameHeight } from "../../host/frame/useFrameHeight.ts";
import { useSteering } from "../../host/frame/useSteering.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./embedMessages.css";

interface EmbedMessagesProps {
  /** Whether there is a case of that id. */
  readonly isCase: (id: string) => boolean;
}

/** What an embedded page and the page around it say to each other; draws nothing. */
export function EmbedMessages({ isCase }: EmbedMessagesProps) {
  const isEmbedded = useExplorer(({ display }) => display.embed) && isFramed();
  const { pathname } = useHere();
  return (
    isEmbedded && (
      <>
        <HeightMessages key={pathname} />
        <StateMessages isCase={isCase} />
      </>
    )
  );
}

/** Another place may have another element to measure, so that it is keyed by the place. */
function HeightMessages() {
  useFrameHeight(".lesson", "#embed", ".explorer", ".presented", ".class-page");
  return null;
}

function StateMessages({ isCase }: EmbedMessagesProps) {
  const api = useExplorer(({ display }) => display.api);
  const address = useHere();
  const go = useGo();
  useSteering({
    api,
    address,
    onAsked: (asked) => go(asked, { replace: true }),
    isInCase: (path) => isCase(readPath(path).caseId),
  });
  return null;
}
