import { openCaseWords } from "../../i18n/en/opening/openCase.ts";
import { openPageWords } from "../../i18n/en/opening/openPage.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { Brought } from "../brought/Brought.tsx";
import { KeptCases } from "../brought/KeptCases.tsx";
import { CaseFaults } from "./faults/CaseFaults.tsx";
import { Arrival } from "./arrival/Arrival.tsx";
import { GivenWays } from "./given/GivenWays.tsx";
import { useGivenAnywhere } from "./given/useGivenAnywhere.ts";
import { TableSteps } from "./steps/TableSteps.tsx";
import { type CaseOpening, useOpening } from "./useOpening.ts";
import "../../ui/codeText.css";
import "./openRoute.css";

/** What a person has, chosen, dropped or pasted, becomes a case of this page. */
export function OpenRoute({ stores }: { readonly stores: ExplorerStores }) {
  const { app } = useMessages();
  const openCase = useWords(openCaseWords);
  const opening = useOpening(stores);
  const { tables, open, finish, stop } = opening;
  const isOver = useGivenAnywhere(open);
  return (
    <main className="lone-page open-case" data-over={isOver || undefined}>
      <title>{app.bareTitle({ view: app.openFile })}</title>
      <p>
        <AppLink to="/">{app.backToExplorer}</AppLink>
      </p>
      <h1>{app.openFile}</h1>
      {tables === null && <Brought stores={stores} onGiven={open} />}
      {tables === null ? (
        <Start {...opening} />
      ) : (
        <TableSteps tables={tables} onFinish={(choices) => finish(tables, choices)} onStop={stop} />
      )}
      <Outcome {...opening} />
      {tables === null && <KeptCases />}
      {tables === null && <Arrival onGiven={open} />}
      {isOver && (
        <p className="open-case__over" aria-hidden="true">
          {openCase.dropHere}
        </p>
      )}
    </main>
  );
}

function Start({ open, isReading }: CaseOpening) {
  const words = useWords(openPageWords);
  return (
    <>
      <p className="open-case__lead">{words.lead}</p>
      <GivenWays onGiven={open} isBusy={isReading} />
    </>
  );
}

/** What is being done, or why it could not be. */
function Outcome({ isReading, arrived, stop, faults }: CaseOpening) {
  const openCase = useWords(openCaseWords);
  if (isReading) return <Wait text={openCase.reading} progress={arrived} onStop={stop} />;
  return faults.length === 0 ? null : <CaseFaults faults={faults} />;
}
