import { firmnessWords } from "../../../i18n/en/views/firmness.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { Statement } from "../../../case/statement.ts";
import { NARROW } from "../../../host/mediaQueries.ts";
import { useMediaQuery } from "../../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { useFirmness } from "../../../store/work/firmnessWork.ts";
import { WorkWait } from "../../../store/work/WorkWait.tsx";
import { ChangeButtons } from "./ChangeButtons.tsx";

/** How many ties between actors rest on a statement, and what tries it out: without it, or with the opposite stance. */
export function WhatDependsOnIt({ statement }: { readonly statement: Statement }) {
  const words = useWords(firmnessWords);
  const state = useFirmness();
  const place = useExplorer(({ index }) => index.case.statements.indexOf(statement));
  const view = useExplorer(({ views }) => views.ofChanges);
  const isNarrow = useMediaQuery(NARROW);
  if ("result" in state && state.result === null) return null;
  return (
    <section>
      <h3 className="panel__section">{words.question}</h3>
      {"underway" in state ? (
        <WorkWait text={words.working} underway={state.underway} />
      ) : (
        <p>{words.restsOnIt({ count: state.result?.dependent.get(place)?.length ?? 0 })}</p>
      )}
      <ChangeButtons statement={statement} alsoShow={isNarrow ? { view, pane: "chart" } : { view }} />
    </section>
  );
}
