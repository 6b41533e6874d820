import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { TimelineLane } from "./timelineLane.ts";

/** What a lane of the timeline is called. */
export function laneTitle(
  { kind, title }: TimelineLane,
  index: CaseIndex,
  { timeline, formats }: Messages,
): string {
  switch (kind) {
    case "theme":
      return title;
    case "events":
      return timeline.events;
    case "undated": {
      const [published, ...others] = new Set(index.case.sources.map((source) => source.published));
      return published === undefined || others.length > 0
        ? timeline.undated
        : timeline.undatedReported({ date: formats.date(published) });
    }
  }
}
