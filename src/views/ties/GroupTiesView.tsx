import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectSpineTable } from "../../store/spine/spineSelectors.ts";
import { useTiesOfTable } from "../../store/spine/groupTiesWork.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { HowToRead } from "../marks/HowToRead.tsx";
import { DrawnSwitch } from "./DrawnSwitch.tsx";
import { TieControls } from "./TieControls.tsx";
import { FirstAct } from "../view/FirstAct.tsx";
import { ViewForms } from "../view/ViewForms.tsx";
import { GroupTiesTable } from "../tieSpine/GroupTiesTable.tsx";
import { TieSpine } from "../tieSpine/TieSpine.tsx";

/** Who stands with whom in a large case: what all pairs of actors add up to between groups, as a picture or as a table. */
export function GroupTiesView({ isNarrow }: { readonly isNarrow: boolean }) {
  const words = useWords(groupTiesWords);
  const table = useExplorer(selectSpineTable);
  const aggregation = useExplorer(({ display }) => display.aggregation);
  const state = useTiesOfTable(table);
  const shown = "underway" in state ? null : state.shown;
  const sumOf = (counts: Int32Array) => counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <HowToRead
        act={<FirstAct on="ribbon" />}
        explanation={[words.read, words.readStub, words.readStable].join(" ")}
        tools={
          <div className="tie-tools">
            <DrawnSwitch />
            <TieControls areInGroups />
          </div>
        }
      >
        {shown !== null &&
          words.headline[aggregation]({ agree: sumOf(shown.agreeing), differ: sumOf(shown.differing) })}
      </HowToRead>
      <ViewForms
        picture={<TieSpine isNarrow={isNarrow} />}
        table={
          "underway" in state ? (
            <WorkWait text={words.working} underway={state.underway} />
          ) : (
            <GroupTiesTable table={table} shown={state.shown} />
          )
        }
      />
    </>
  );
}
