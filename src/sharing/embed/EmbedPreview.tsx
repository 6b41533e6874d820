import { useRef, useState } from "react";
import { embedTabWords } from "../../i18n/en/sharing/embedTab.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ALLOWED } from "../../formats/embed/embedCode.ts";
import { useDebounced } from "../../ui/hooks/useDebounced.ts";
import { useElementSize } from "../../ui/hooks/useElementSize.ts";
import { useToldHeight } from "./useToldHeight.ts";
import { Button } from "../../ui/Button.tsx";

/** A small phone, and a column of text, in CSS pixels. */
const WIDTHS = { full: 800, phone: 320 } as const;
const WIDTH_NAMES = ["phone", "full"] as const;
const STANDS_STILL = 300;

interface EmbedPreviewProps {
  /** Null where this copy has no address. */
  readonly address: string | null;
  readonly height: number;
  readonly title: string;
  /** Hears how high the view is in a column of text. */
  readonly onNeed: (height: number) => void;
}

/** The very frame that another page will get, drawn smaller where there is no room for its width. */
export function EmbedPreview({ address, height, title, onNeed }: EmbedPreviewProps) {
  const embedTab = useWords(embedTabWords);
  const [width, setWidth] = useState<keyof typeof WIDTHS>("full");
  return (
    <section aria-label={embedTab.preview} className="embed-preview">
      <div className="embed-preview__head">
        <h3>{embedTab.preview}</h3>
        {address !== null && (
          <div role="group" aria-label={embedTab.width} className="embed-preview__widths">
            {WIDTH_NAMES.map((name) => (
              <Button key={name} aria-pressed={name === width} onClick={() => setWidth(name)}>
                {embedTab.widthName[name]}
              </Button>
            ))}
          </div>
        )}
      </div>
      {address === null ? (
        <p className="quiet">{embedTab.noPreview}</p>
      ) : (
        <ScaledFrame
          address={address}
          height={height}
          title={embedTab.previewOf({ title })}
          width={WIDTHS[width]}
          onNeed={width === "full" ? onNeed : NOBODY}
        />
      )}
    </section>
  );
}

/** What a view needs on a phone is for the page that holds it to scroll. */
const NOBODY = () => {};

interface ScaledFrameProps extends EmbedPreviewProps {
  readonly address: string;
  readonly width: number;
}

function ScaledFrame({ address, height, title, width, onNeed }: ScaledFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useToldHeight(frame, onNeed);
  const size = useElementSize(room);
  const settled = useDebounced(address, STANDS_STILL);
  const scale = size === null ? 1 : Math.min(1, size.width / width);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a high frame is scrolled here by keyboard too
    <div ref={room} dir="ltr" className="embed-preview__room" tabIndex={0}>
      <div style={{ blockSize: height * scale, inlineSize: width * scale }}>
        {/* Keyed: a frame that goes from address to address would fill the history of the page. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it shows this very page, as the code does */}
        <iframe
          ref={frame}
          key={settled}
          src={settled}
          title={title}
          allow={ALLOWED}
          allowFullScreen
          referrerPolicy="strict-origin-when-cross-origin"
          className="embed-preview__frame"
          style={{ blockSize: height, inlineSize: width, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
