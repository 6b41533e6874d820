import { useEffect } from "react";
import { openCaseWords } from "../../i18n/en/opening/openCase.ts";
import { openPageWords } from "../../i18n/en/opening/openPage.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { Brought } from "../brought/Brought.tsx";
import { KeptCases } from "../brought/KeptCases.tsx";
import { CarriedEdits } from "./carried/CarriedEdits.tsx";
import { CaseFaults } from "./faults/CaseFaults.tsx";
import { Arrival } from "./arrival/Arrival.tsx";
import { GivenWays } from "./given/GivenWays.tsx";
import { useGivenAnywhere } from "./given/useGivenAnywhere.ts";
import { focusStart } from "./steps/Step.tsx";
import { TableSteps } from "./steps/TableSteps.tsx";
import { type CaseOpening, useOpening } from "./useOpening.ts";
import { VotesStep } from "./votes/VotesStep.tsx";
import "../../ui/codeText.css";
import "./openRoute.css";

/** What a person has, chosen, dropped or pasted, becomes a case of this page. */
export function OpenRoute({ stores }: { readonly stores: ExplorerStores }) {
  const { app } = useMessages();
  const openCase = useWords(openCaseWords);
  const opening = useOpening(stores);
  const { votes, tables, carried, open, pick, finish, arrive, enter, stop } = opening;
  const isArriving = votes === null && tables === null && carried === null;
  const isOver = useGivenAnywhere(open);
  return (
    <main className="lone-page open-case" data-over={isOver || undefined}>
      <title>{app.bareTitle({ view: app.openFile })}</title>
      <p>
        <AppLink to="/">{app.backToExplorer}</AppLink>
      </p>
      <h1>{app.openFile}</h1>
      {isArriving && <Brought onCase={arrive} onGiven={open} />}
      {isArriving && <Start {...opening} />}
      {votes !== null && (
        <VotesStep
          name={votes.file.name}
          rollCalls={votes.rollCalls}
          onRead={(ids) => pick(votes, ids)}
          onStop={stop}
        />
      )}
      {tables !== null && (
        <TableSteps tables={tables} onFinish={(choices) => finish(tables, choices)} onStop={stop} />
      )}
      {carried !== null && (
        <CarriedEdits
          carried={carried}
          onOpen={(chosen, toEdits) => enter(chosen, toEdits ? "/edits" : "")}
          onStop={stop}
        />
      )}
      <Outcome {...opening} />
      {isArriving && <KeptCases />}
      {isArriving && <Arrival onGiven={open} />}
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
  // Whoever calls it off is where files are chosen.
  useEffect(() => (isReading ? () => focusStart() : undefined), [isReading]);
  return (
    <>
      {isReading && <Wait text={openCase.reading} progress={arrived} onStop={stop} />}
      {faults.length > 0 && <CaseFaults faults={faults} />}
    </>
  );
}
