import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { SpineSheet } from "../spine/stage/SpineSheet.tsx";
import { useOpenedGroup } from "../spine/stage/useOpenedGroup.ts";
import { LEAST_OF_TIES } from "../spine/stage/spineFrame.ts";
import { useSpinePane } from "../spine/stage/useSpinePane.ts";
import { TieSpineChart } from "./TieSpineChart.tsx";
import { drawnText } from "./tieNames.ts";
import { tieSpineSigns } from "./tieSpineSigns.ts";
import { useTieSpineScene } from "./useTieSpineScene.ts";
import "./tieSpine.css";

interface TieSpineProps {
  readonly isNarrow: boolean;
}

/** Who stands with whom in a large case: actors in the groups of the spine, ribbons for what all their pairs add up to. */
export function TieSpine({ isNarrow }: TieSpineProps) {
  const [messages, ties, words] = [useMessages(), useWords(tiesWords), useWords(groupTiesWords)];
  const pane = useSpinePane(isNarrow, LEAST_OF_TIES);
  const [opened, open] = useOpenedGroup();
  const { scene, underway } = useTieSpineScene(pane.frame, opened);
  return (
    <SpineSheet
      pane={pane}
      scene={scene}
      drawn={scene && drawnText(scene)}
      legend={scene && { label: ties.legend, signs: tieSpineSigns(scene, messages, ties) }}
      onOpen={open}
    >
      {scene !== null && <TieSpineChart scene={scene} leavesGestures={pane.leavesGestures} onOpen={open} />}
      {scene === null && underway !== null && <WorkWait text={words.working} underway={underway} />}
    </SpineSheet>
  );
}
