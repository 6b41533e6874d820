import { useMessages } from "../../i18n/useMessages.ts";
import { UnknownNotice } from "../../reading/panel/UnknownNotice.tsx";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { useWords } from "../../i18n/useWords.ts";
import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { BrokenKept } from "./BrokenKept.tsx";
import { useKeptCase } from "./useKeptCase.ts";

interface NoCaseProps {
  readonly stores: ExplorerStores;
  readonly id: string;
}

/** The page at the address of a case that is not there: the case, if this device remembers it, or the ways on. */
export function NoCase({ stores, id }: NoCaseProps) {
  const { app, reading } = useMessages();
  const { kept } = useWords(broughtCaseWords);
  const found = useKeptCase(stores, id);
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: reading.unknown.case })}</title>
      {found === "looking" ? (
        <Wait text={kept.looking} />
      ) : (
        <UnknownNotice what="case" id={id}>
          {found !== "none" && <BrokenKept id={id} text={found.broken} />}
          <WaysOn stores={stores} />
        </UnknownNotice>
      )}
    </main>
  );
}

function WaysOn({ stores }: Pick<NoCaseProps, "stores">) {
  const { app } = useMessages();
  return (
    <ul>
      {stores.cases().map((known) => (
        <li key={known.id}>
          <AppLink to={`/${known.id}`}>{app.openCase({ title: known.title })}</AppLink>
        </li>
      ))}
      <li>
        <AppLink to="/page/open">{app.openFile}</AppLink> <span className="quiet">{app.openFileAgain}</span>
      </li>
    </ul>
  );
}
