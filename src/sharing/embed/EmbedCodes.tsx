import { embedTabWords } from "../../i18n/en/sharing/embedTab.ts";
import { useWords } from "../../i18n/useWords.ts";
import {
  type EmbedFrame,
  SANDBOX,
  frameCode,
  loaderCode,
  sharePageAddress,
} from "../../formats/embed/embedCode.ts";
import { CopyField } from "../../ui/CopyField.tsx";

interface EmbedCodesProps {
  readonly caseId: string;
  readonly frame: EmbedFrame;
}

/** The three codes for a frame, and what a site that shuts frames in should allow it. Requirements E6 and E7. */
export function EmbedCodes({ caseId, frame }: EmbedCodesProps) {
  const embedTab = useWords(embedTabWords);
  const codes = [
    { label: embedTab.frame, text: frameCode(frame), rows: 5, note: embedTab.frameText },
    { label: embedTab.loader, text: loaderCode(frame), rows: 5, note: embedTab.loaderText },
    {
      label: embedTab.address,
      text: sharePageAddress(frame.choice, caseId, frame.view),
      rows: 2,
      note: embedTab.addressText,
    },
  ];
  return (
    <>
      {codes.map(({ label, text, rows, note }) => (
        <div key={label}>
          <CopyField label={label} text={text} rows={rows} />
          <p className="quiet">{note}</p>
        </div>
      ))}
      <details>
        <summary>{embedTab.sandbox}</summary>
        <p className="embed-tab__sandbox">
          <code dir="ltr">{SANDBOX}</code>
        </p>
        <p className="quiet">{embedTab.sandboxText}</p>
        <p className="quiet">{embedTab.sandboxWarning}</p>
      </details>
    </>
  );
}
