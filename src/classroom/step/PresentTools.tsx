import { type ReactNode, useState } from "react";
import { toggleFullscreen, useFullscreen } from "../../ui/hooks/useFullscreen.ts";
import { useKeyActs } from "../../ui/hooks/useKeyActs.ts";
import { presentWords } from "../../i18n/en/classroom/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { LargeCode } from "../../ui/code/QrCode.tsx";
import { qrCode } from "../../ui/code/qrCode.ts";
import { reachOf, shareLink } from "../../store/place/shareLink.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import "./presentTools.css";

interface PresentToolsProps {
  /** What the view at hand can be set to. */
  readonly children?: ReactNode;
  /** What Escape does first; by itself it leaves the presentation. */
  readonly onEscape?: (() => void) | undefined;
}

/** What a teacher needs beside a projector: the code for the class, the full screen (F), and the way out (Escape). */
export function PresentTools({ children, onEscape }: PresentToolsProps) {
  const { embed } = useMessages();
  const present = useWords(presentWords);
  const show = useExplorer((state) => state.show);
  const isFullscreen = useFullscreen();
  const leave = () => show({ present: false });
  const fill = () => toggleFullscreen(document.documentElement);
  useKeyActs({ f: fill, Escape: onEscape ?? leave });
  return (
    <div role="group" aria-label={present.tools} className="present-tools">
      {children}
      <ClassCode />
      {document.fullscreenEnabled && (
        <Button aria-keyshortcuts="F" onClick={fill}>
          {isFullscreen ? embed.leaveFullscreen : embed.fullscreen}
        </Button>
      )}
      <Button onClick={leave}>{present.leave}</Button>
    </div>
  );
}

/** Opens the large code of what is shown, as students open it: not as a presentation. */
function ClassCode() {
  const present = useWords(presentWords);
  const [isLarge, setLarge] = useState(false);
  const address = useShownAddress();
  const isOpened = useExplorer((state) => state.isOpened);
  const link = shareLink(address);
  if (isOpened || reachOf(address) !== "web" || qrCode(link) === null) return null;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setLarge(true)}>
        {present.code}
      </Button>
      {isLarge && <LargeCode link={link} onClose={() => setLarge(false)} />}
    </>
  );
}
