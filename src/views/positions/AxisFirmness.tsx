import { axisWords } from "../../i18n/en/views/axis.ts";
import { useWords } from "../../i18n/useWords.ts";
import { MOST_TRIED } from "../../network/firmness/axisFirmness.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useWork } from "../../store/work/useWork.ts";
import { makeWork } from "../../store/work/work.ts";

/** Each statement takes the axis once or twice: never so quick that it may hold up the page. */
const axisWork = makeWork("axisEnds", () => false);

/** How much the ends of the axis depend on single statements, counted when it is first read. */
export function AxisFirmness() {
  const axis = useWords(axisWords);
  const statements = useExplorer((state) => selectCounted(state).case.statements.length);
  return statements > MOST_TRIED ? axis.tooMany({ statements }) : <Counted />;
}

function Counted() {
  const axis = useWords(axisWords);
  const index = useExplorer(selectCounted);
  const state = useWork(axisWork, [index]);
  return "result" in state ? axis.firmness(state.result) : axis.counting;
}
