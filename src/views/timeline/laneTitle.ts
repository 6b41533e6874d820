import { timelineWords } from "../../i18n/en/views/timeline.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { TimelineLane } from "./timelineLane.ts";

/** What a lane of the timeline is called. */
export function laneTitle({ kind, title }: TimelineLane, index: CaseIndex, language: Words): string {
  const timeline = language.of(timelineWords);
  switch (kind) {
    case "theme":
      return title;
    case "events":
      return timeline.events;
    case "undated": {
      const [published, ...others] = new Set(index.case.sources.map((source) => source.published));
      return published === undefined || others.length > 0
        ? timeline.undated
        : timeline.undatedReported({ date: language.grammar.date(published) });
    }
  }
}
