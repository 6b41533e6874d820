import { useGo } from "../../store/place/useGo.ts";
import { useHere } from "../../store/place/useHere.ts";
import { readPath } from "../../store/place/placePath.ts";
import { useFrameHeight } from "../../host/frame/useFrameHeight.ts";
import { useSteering } from "../../host/frame/useSteering.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./frameMessages.css";

export interface FrameMessagesProps {
  /** Whether there is a case of that id. */
  readonly isCase: (id: string) => boolean;
}

/** What a page in a frame and the page around it say to each other; draws nothing. */
export function FrameMessages({ isCase }: FrameMessagesProps) {
  const { pathname } = useHere();
  return (
    <>
      <HeightMessages key={pathname} />
      <StateMessages isCase={isCase} />
    </>
  );
}

/** Another place may have another element to measure, so that it is keyed by the place. */
function HeightMessages() {
  useFrameHeight(".lesson", "#embed", ".explorer", ".presented", ".class-page");
  return null;
}

function StateMessages({ isCase }: FrameMessagesProps) {
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
