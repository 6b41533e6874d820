import { useGo } from "../../store/place/useGo.ts";
import { useHere } from "../../store/place/useHere.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { useFrameHeight } from "../../host/frame/useFrameHeight.ts";
import { useSteering } from "../../host/frame/useSteering.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./embedMessages.css";

/** What an embedded page and the page around it say to each other; draws nothing. */
export function EmbedMessages() {
  const isEmbedded = useExplorer(({ display }) => display.embed) && isFramed();
  const { pathname } = useHere();
  return (
    isEmbedded && (
      <>
        <HeightMessages key={pathname} />
        <StateMessages />
      </>
    )
  );
}

/** Another place may have another element to measure, so that it is keyed by the place. */
function HeightMessages() {
  useFrameHeight(".lesson", "#embed", ".explorer", ".presented", ".class-page");
  return null;
}

function StateMessages() {
  const api = useExplorer(({ display }) => display.api);
  const address = useHere();
  const go = useGo();
  useSteering({
    api,
    address,
    onAsked: (asked) => go(asked, { replace: true }),
  });
  return null;
}
