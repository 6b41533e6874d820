import type { RefObject } from "react";
import { isFramed } from "../../host/frame/frame.ts";
import { toggleFullscreen, useFullscreen } from "../../ui/hooks/useFullscreen.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";

/** The line of title of an embedded view, which leads to the same state as a separate page. */
export function EmbedHead({ whole }: { readonly whole: RefObject<HTMLElement | null> }) {
  const { embed } = useMessages();
  const title = useExplorer(({ index }) => index.case.title);
  const hasControls = useExplorer(({ display }) => display.controls);
  const { page, path, search } = useShownAddress();
  const isOnTheWeb = /^(?:https?|file):/.test(page);
  return (
    <header className="embed__head">
      <h1 className="embed__title">
        {isOnTheWeb ? (
          <a href={`${page}#${path}${search}`} target="_blank" rel="noopener">
            <bdi>{title}</bdi> <span className="embed__full">{embed.full}</span>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </h1>
      {hasControls && isFramed() && document.fullscreenEnabled && <FullscreenButton whole={whole} />}
    </header>
  );
}

function FullscreenButton({ whole }: { readonly whole: RefObject<HTMLElement | null> }) {
  const { embed } = useMessages();
  const isFullscreen = useFullscreen();
  return (
    <Button isPlain onClick={() => toggleFullscreen(whole.current)}>
      {isFullscreen ? embed.leaveFullscreen : embed.fullscreen}
    </Button>
  );
}
