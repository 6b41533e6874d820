import { type MouseEvent, useState } from "react";
import { linkWords } from "../../i18n/en/sharing/link.ts";
import { useWords } from "../../i18n/useWords.ts";
import { printAll, printPage } from "../../host/printPage.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { canShare, shareByDevice } from "../../host/webShare.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { chosenView } from "../../store/views.ts";
import { Button } from "../../ui/Button.tsx";
import type { Room } from "../../ui/room/room.ts";
import { entryOf } from "../../views/registry.ts";
import "../../ui/button.css";
import { PresentButton } from "../../controls/share/PresentButton.tsx";
import { type Reach, classroomLink } from "../../store/place/shareLink.ts";

interface LinkWaysProps {
  readonly link: string;
  readonly reach: Reach;
}

/** Where the link can be taken: to the device's own sharing, to a class, to paper. */
export function LinkWays({ link, reach }: LinkWaysProps) {
  const words = useWords(linkWords);
  return (
    <div className="link-tab__buttons">
      {reach === "web" && canShare() && <ShareByDevice link={link} />}
      {reach === "web" && (
        <a className="button" href={classroomLink(link)} target="_blank" rel="noopener">
          {words.classroom}
        </a>
      )}
      <PrintWay link={link} />
      {!isFramed() && <PresentButton />}
    </div>
  );
}

function ShareByDevice({ link }: { readonly link: string }) {
  const words = useWords(linkWords);
  const title = useExplorer(({ index }) => index.case.title);
  const [hasFailed, setFailed] = useState(false);
  const share = async () => setFailed((await shareByDevice({ title, url: link })) === "failed");
  return (
    <>
      <Button onClick={() => void share()}>{words.device}</Button>
      <p role="status" className={hasFailed ? "quiet" : "visually-hidden"}>
        {hasFailed && words.deviceFailed}
      </p>
    </>
  );
}

/** What is printed is the page: one is back there afterwards. */
function backToPage({ currentTarget }: MouseEvent): void {
  currentTarget.closest("dialog")?.close();
}

/** Prints the view with its tables, once they are there; without those that cannot be loaded. */
async function printWith(tables: readonly Room<unknown>[]): Promise<void> {
  await Promise.allSettled(tables.map((table) => table.load()));
  printAll();
}

/** A frame prints only what is seen of it, so from there the full page is opened to print. */
function PrintWay({ link }: { readonly link: string }) {
  const words = useWords(linkWords);
  const { tables = [] } = entryOf(useExplorer(chosenView));
  const print = (event: MouseEvent) => {
    backToPage(event);
    printPage();
  };
  const printWhole = (event: MouseEvent) => {
    backToPage(event);
    void printWith(tables);
  };
  if (!isFramed())
    return (
      <>
        <Button onClick={print}>{words.print}</Button>
        <Button onClick={printWhole}>{words.printAll}</Button>
      </>
    );
  return (
    <a className="button" href={link} target="_blank" rel="noopener">
      {words.printFull}
    </a>
  );
}
