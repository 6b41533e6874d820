import type { CaseIndex } from "../../case/caseIndex.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { laneTitle } from "./laneTitle.ts";
import type { TimelineLane } from "./timelineLane.ts";
import { TITLE_WIDTH, isTitleAbove } from "./timelineFrame.ts";
import type { TimelineScene } from "./timelineScene.ts";
import { wrapWords } from "../marks/wrapWords.ts";

const TITLE_SIZE = 12.5;
const LINE_HEIGHT = 15;
const MARGIN = 16;

interface TimelineTitlesProps {
  readonly index: CaseIndex;
  readonly scene: TimelineScene;
}

/** The names of the lanes, beside them or, where there is little room, above them; and the rules between them. */
export function TimelineTitles({ index, scene }: TimelineTitlesProps) {
  const language = useLanguage();
  const isAbove = isTitleAbove(scene.width);
  const widest = isAbove ? scene.width - 2 * MARGIN : TITLE_WIDTH - 10;
  return scene.lanes.map((lane) => {
    const lines = wrapWords(laneTitle(lane, index, language), TITLE_SIZE, widest);
    const y = isAbove ? lane.y - 6 : lane.y + 12;
    const rule = lane.y - (isAbove ? 22 : 3);
    return (
      <g key={lane.id} className="timeline-title">
        {lane.kind !== "events" && rule > scene.axis + 4 && (
          <path className="timeline-title__rule" d={`M${MARGIN} ${rule}H${scene.width - MARGIN}`} />
        )}
        {lines.map((line, at) => (
          <text key={line} x={MARGIN} y={y + at * LINE_HEIGHT} fontSize={TITLE_SIZE}>
            {line}
          </text>
        ))}
        {lane.marks.length === 0 && <Uncounted lane={lane} scene={scene} />}
      </g>
    );
  });
}

function Uncounted({ lane, scene }: { readonly lane: TimelineLane; readonly scene: TimelineScene }) {
  const timeline = useWords(timelineWords);
  const x = MARGIN + (isTitleAbove(scene.width) ? 0 : TITLE_WIDTH);
  return (
    <text className="timeline-title__count" x={x} y={lane.y + 12} fontSize={TITLE_SIZE}>
      {timeline.undatedCount({ count: lane.count })}
    </text>
  );
}
