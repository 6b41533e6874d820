import { useState } from "react";
import { isFramed } from "../../host/frame/frame.ts";
import { printPage } from "../../host/printPage.ts";
import { useElementCount } from "../../ui/hooks/useElementCount.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { shareLink } from "../../store/place/shareLink.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";

/** The way to the printer, how many sheets that takes, and what else to do where no dialog opens. */
export function PrintButton() {
  const sheets = useWords(sheetsWords);
  const [isRefused, setRefused] = useState(false);
  const paper = useExplorer(({ display }) => sheets.paperName[display.paper]);
  const count = useElementCount(".sheet");
  const keys = useElementCount(".sheet[data-key]");
  if (count === 0) return <p>{sheets.nothing}</p>;
  return (
    <div className="print-choice__go">
      <Button onClick={() => setRefused(!printPage())}>{sheets.print}</Button>
      <p>
        {sheets.count({ count, paper })}
        {keys > 0 && <span className="quiet"> {sheets.keys({ count: keys })}</span>}
      </p>
      <div role="status" className="print-choice__refused">
        {isRefused && <NoDialog />}
      </div>
    </div>
  );
}

function NoDialog() {
  const { reading } = useMessages();
  const sheets = useWords(sheetsWords);
  const address = useShownAddress();
  if (!isFramed()) return <p>{sheets.noDialog}</p>;
  return (
    <p>
      {sheets.noDialogInFrame}{" "}
      <a href={shareLink(address)} target="_blank" rel="noreferrer">
        {sheets.openTab} <span className="visually-hidden">{reading.newTab}</span>
      </a>
    </p>
  );
}
