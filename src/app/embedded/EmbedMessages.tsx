import { useLocation, useNavigate } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import { useFrameHeight } from "../../host/frame/useFrameHeight.ts";
import { useSteering } from "../../host/frame/useSteering.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./embedMessages.css";

/** What an embedded page and the page around it say to each other; draws nothing. */
export function EmbedMessages() {
  const isEmbedded = useExplorer(({ display }) => display.embed) && isFramed();
  const { pathname } = useLocation();
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
  const address = useLocation();
  const navigate = useNavigate();
  useSteering({
    api,
    address,
    onAsked: (asked) => void navigate(asked, { replace: true, preventScrollReset: true }),
  });
  return null;
}
