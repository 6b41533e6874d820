import { useId, useState } from "react";
import { saidOfCounted } from "../../case/counting/countedIndex.ts";
import { saveFile } from "../../host/saveFile.ts";
import { downloadWords } from "../../i18n/en/sharing/download.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisibleCount } from "../../store/selectors.ts";
import { Button } from "../../ui/Button.tsx";
import { DATA_FORMATS, type DataFormat } from "./dataFormats.ts";
import { makeDataFile } from "./makeDataFile.ts";
import type { ViewGraph } from "../../views/view/viewExport.ts";
import { type ViewName, chosenView } from "../../store/views.ts";
import { type FormatFacts, useFormatFacts } from "./useFormatFacts.ts";
import "./downloads.css";

/** The filtered statements, and the network of the view, as files for other programs. */
export function DataDownloads({ network }: { readonly network: ViewGraph }) {
  const download = useWords(downloadWords);
  const id = useId();
  const { status, save } = useSaving(network);
  const facts = useFormatFacts(network);
  const count = useExplorer(selectVisibleCount);
  const all = useExplorer(({ index }) => index.case.statements.length);
  return (
    <section aria-labelledby={id} className="downloads">
      <h3 id={id}>{download.data}</h3>
      <p className="quiet">
        {count === 0 ? download.empty : download.asFiltered({ count, all })}
        {count > 0 && <WhichNetwork shown={network.view} />}
        {count > 0 && <CountedAs />}
      </p>
      <ul className="downloads__list">
        {DATA_FORMATS.map((format) => (
          <FormatRow key={format} format={format} facts={facts[format]} onSave={() => void save(format)} />
        ))}
      </ul>
      <p role="status" className="downloads__status">
        {status}
      </p>
    </section>
  );
}

/** Says of which view the networks are. */
function WhichNetwork({ shown }: { readonly shown: ViewName }) {
  const { controls } = useMessages();
  const download = useWords(downloadWords);
  const view = useExplorer(chosenView);
  const name = controls.view.name[shown];
  return <> {shown === view ? download.ofThisView({ view: name }) : download.ofOtherView({ view: name })}</>;
}

/** Says what the networks count as one, and that the statements are saved as they were made. */
function CountedAs() {
  const download = useWords(downloadWords);
  const counted = saidOfCounted(
    useExplorer(({ display }) => display),
    download.countedAs,
  );
  return counted.length === 0 ? null : <> {[...counted, download.notInStatements].join(" ")}</>;
}

interface FormatRowProps {
  readonly format: DataFormat;
  readonly facts: FormatFacts;
  readonly onSave: () => void;
}

function FormatRow({ format, facts, onSave }: FormatRowProps) {
  const download = useWords(downloadWords);
  const id = useId();
  return (
    <li className="downloads__row">
      <Button disabled={!facts.isThere} aria-describedby={id} onClick={onSave}>
        {download.format[format]}
      </Button>
      <p id={id}>
        {download.reader[format]} {facts.amount !== "" && <b>{facts.amount}.</b>} {facts.remark}
      </p>
    </li>
  );
}

/** Makes a file and hands it over, and says so. */
function useSaving(network: ViewGraph) {
  const download = useWords(downloadWords);
  const state = useExplorer((whole) => whole);
  const [status, setStatus] = useState("");
  const save = async (format: DataFormat) => {
    setStatus(download.preparing);
    try {
      const file = await makeDataFile(state, network, format, download);
      if (file !== null) saveFile(file.name, file.content);
      setStatus(file === null ? download.failed : download.handed({ name: file.name }));
    } catch {
      setStatus(download.failed);
    }
  };
  return { status, save };
}
