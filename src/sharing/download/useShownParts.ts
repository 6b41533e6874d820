import { useMemo } from "react";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useDrawnFrame } from "../../views/graph/drawnFrame.ts";
import { useWholeLayout } from "../../views/graph/useNetworkLayout.ts";
import type { Words } from "../../i18n/words.ts";
import type { Parts, ViewPicture } from "../../views/view/viewExport.ts";

/** The parts of a view's picture; "waiting" until its nodes are placed, null where there is nothing to draw. */
export function useShownParts(picture: ViewPicture, language: Words): Parts | "waiting" | null {
  const state = useExplorer((all: Explorer) => all);
  const frame = useDrawnFrame();
  const request = useMemo(
    () => picture.layoutRequest(state, language, frame),
    [picture, state, language, frame],
  );
  const layout = useWholeLayout(request);
  return useMemo(
    () => (request !== null && layout === null ? "waiting" : picture.parts(state, language, layout)),
    [picture, state, language, request, layout],
  );
}
