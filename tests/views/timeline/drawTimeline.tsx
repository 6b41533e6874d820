import { type ComponentProps } from "react";
import { onTestFinished, vi } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { TimelineChart } from "../../../src/views/timeline/TimelineChart.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

type Props = ComponentProps<typeof TimelineChart>;

/** Draws a timeline that is 800 wide, with all statements where none are named. */
export function drawTimeline(index: CaseIndex, props: Partial<Props> = {}) {
  const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
  onTestFinished(() => width.mockRestore());
  const all = fullSet(index.case.statements.length);
  return renderInEnglish(
    <TimelineChart
      index={index}
      among={all}
      visible={all}
      open={null}
      isRelated={() => false}
      Brush={() => null}
      isRoomy={false}
      onOpen={() => undefined}
      onDates={() => undefined}
      onLeave={() => undefined}
      {...props}
    />,
  );
}
