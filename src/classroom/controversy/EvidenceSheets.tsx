import { useMemo } from "react";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { EvidenceKey } from "./EvidenceKey.tsx";
import { EvidenceSheet } from "./EvidenceSheet.tsx";
import { OneSided } from "./OneSided.tsx";
import { ThinSides } from "./ThinSides.tsx";
import { ProcedureSheet } from "./ProcedureSheet.tsx";
import { evidenceSides } from "./evidenceSides.ts";
import { useChosenProposition } from "../choose/useChosenProposition.ts";

/** As many quotes for either side of a proposition, for a structured controversy. */
export function EvidenceSheets() {
  const handouts = useWords(handoutsWords);
  const proposition = useChosenProposition();
  if (proposition === undefined) return <p>{handouts.sides.noControversy}</p>;
  return <SheetsOn proposition={proposition} />;
}

function SheetsOn({ proposition }: { readonly proposition: Proposition }) {
  const index = useExplorer((state) => state.index);
  const evidence = useMemo(() => evidenceSides(index, proposition.id), [index, proposition]);
  if (evidence.support.shown.length === 0) return <OneSided evidence={evidence} />;
  return (
    <>
      <ThinSides evidence={evidence} />
      <ProcedureSheet proposition={proposition} />
      <EvidenceSheet proposition={proposition} side="support" evidence={evidence.support} />
      <EvidenceSheet proposition={proposition} side="oppose" evidence={evidence.oppose} />
      <EvidenceKey proposition={proposition} evidence={evidence} />
    </>
  );
}
