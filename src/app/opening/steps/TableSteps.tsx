import { useEffect, useState } from "react";
import type { Choices } from "../../../formats/read/model/choices.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { StartedTables } from "../reading/startTables.ts";
import { AboutCase } from "./AboutCase.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { DoubtfulWords, type ReadsWell } from "./DoubtfulWords.tsx";
import { FoundTable } from "./FoundTable.tsx";
import { LeftOutStep } from "./LeftOutStep.tsx";
import { NearNamesStep } from "./NearNamesStep.tsx";
import { OpenBar } from "./OpenBar.tsx";
import { Questions } from "./Questions.tsx";
import { RowFaults } from "./RowFaults.tsx";
import { Step, focusFirstStep, focusStart } from "./Step.tsx";
import { useTableSteps } from "./useTableSteps.ts";
import "./tableSteps.css";

interface TableStepsProps {
  readonly tables: StartedTables;
  /** Opens the case that they make with these choices. */
  readonly onFinish: (choices: Choices) => void;
  /** Goes back to the beginning. */
  readonly onStop: () => void;
}

/** The way from a table to a case: what it is, what is asked, what is wrong with it, what it gives. */
export function TableSteps({ tables, onFinish, onStop }: TableStepsProps) {
  const words = useWords(openStepsWords);
  const steps = useTableSteps(tables);
  const { choices, preview, choose } = steps;
  const doubtful = tables.reading.found.ok ? tables.reading.found.doubtful : [];
  const [readsWell, setReadsWell] = useState<ReadsWell>(null);
  // Whoever chose a file reads on from what it is.
  useEffect(() => {
    focusFirstStep();
    return () => focusStart();
  }, []);
  const asked = { choices, preview, choose };
  return (
    <div className="open-steps">
      <Step title={words.found}>
        <FoundTable name={tables.name} {...steps} />
      </Step>
      {doubtful.length > 0 && (
        <DoubtfulWords words={doubtful} readsWell={readsWell} onAnswer={setReadsWell} />
      )}
      <ColumnsStep {...asked} />
      <Questions {...asked} />
      <NearNamesStep {...asked} />
      <RowFaults preview={preview} />
      <LeftOutStep preview={preview} />
      <AboutCase fileName={tables.name} {...asked} />
      <OpenBar
        preview={preview}
        isDoubtful={doubtful.length > 0 && readsWell !== true}
        onOpen={() => onFinish({ ...choices, withoutFaulty: preview.faultyRows > 0 })}
        onStop={onStop}
      />
    </div>
  );
}
