import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectAxisEnds } from "../../store/selectors.ts";
import { selectOpenedGroup } from "../../store/spine/groupSelectors.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { AxisLine } from "../graph/stage/AxisLine.tsx";
import { Sign } from "../marks/LegendItems.tsx";
import { SpineCrumbs } from "../spine/SpineCrumbs.tsx";
import { useSpinePane } from "../spine/useSpinePane.ts";
import { TieSpineChart } from "./TieSpineChart.tsx";
import { drawnTiesSentence } from "./tieNames.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";
import { tieSpineSigns } from "./tieSpineSigns.ts";
import { useTieSpineScene } from "./useTieSpineScene.ts";
import "../graph/networkChart.css";
import "../marks/legend.css";
import "../spine/spine.css";
import "./tieSpine.css";

interface TieSpineProps {
  readonly isNarrow: boolean;
}

/** Who stands with whom in a large case: actors in the groups of the spine, ribbons for what all their pairs add up to. */
export function TieSpine({ isNarrow }: TieSpineProps) {
  const { pane, frame, leavesGestures, scrolls } = useSpinePane(isNarrow);
  const [opened, open] = useOpenedGroup();
  const words = useWords(groupTiesWords);
  const ends = useExplorer(selectAxisEnds);
  const { scene, underway } = useTieSpineScene(frame, opened);
  return (
    <>
      <div className="network-chart spine">
        <div>
          <AxisLine ends={ends} />
          <div className="spine__said">
            {scene !== null && <SpineCrumbs {...scene} onOpen={open} />}
            <p>{scene !== null && drawnText(scene)}</p>
          </div>
        </div>
        <div
          ref={pane}
          className="network-chart__picture"
          data-cooperative={leavesGestures || undefined}
          data-scrolled={scrolls || undefined}
        >
          {scene !== null && <TieSpineChart scene={scene} leavesGestures={leavesGestures} onOpen={open} />}
          {scene === null && underway !== null && <WorkWait text={words.working} underway={underway} />}
        </div>
      </div>
      {scene !== null && <TieSpineLegend scene={scene} />}
    </>
  );
}

function drawnText({ ties: { drawn }, tieWords }: TieSpineScene): string {
  const isRest = drawn.ties.length < drawn.all;
  return [drawnTiesSentence(drawn, tieWords), ...(isRest ? [tieWords.seeRest] : [])].join(" ");
}

/** What ribbons, stubs and marks mean. */
function TieSpineLegend({ scene }: { readonly scene: TieSpineScene }) {
  const messages = useMessages();
  const ties = useWords(tiesWords);
  const { chart } = messages;
  const [lines = [], shapes = []] = tieSpineSigns(scene, messages, ties);
  return (
    <section className="legend" aria-label={ties.legend}>
      {[
        { label: chart.legendLine, signs: lines },
        { label: chart.legendShape, signs: shapes },
      ].map(({ label, signs }) => (
        <ul key={label} className="legend__items" aria-label={label}>
          {signs.map(({ sign, text }) => (
            <li key={text}>
              <Sign sign={sign} />
              {text}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}

/** The group that the address opens, and what opens another one or, with null, goes back to the whole. */
function useOpenedGroup(): readonly [GroupId | null, (group: GroupId | null) => void] {
  const opened = useExplorer(selectOpenedGroup);
  const show = useExplorer((state) => state.show);
  return [opened, (among) => show({ among })];
}
