import { type PicturePart, type Type, movedTo, textLine } from "../marks/paint/mark.ts";
import { stacked, textPart } from "../picture/pictureFrame.ts";
import { numberedEvents } from "./eventMarks.ts";
import { timeMark } from "./timeMark.ts";
import { type TimelineSaid, calendarMarks, laneTitles } from "./timelineBackground.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** The timeline as it is on the page: calendar, lanes, and what lies on them. */
export function timelinePart(scene: TimelineScene, said: TimelineSaid, row: number): PicturePart {
  const marks = scene.lanes.flatMap((lane) => lane.marks.map((mark) => timeMark(mark, row)));
  const { width, height } = scene;
  return { width, height, marks: [...calendarMarks(scene, said), ...laneTitles(scene, said), ...marks] };
}

const TOLD = { size: 12.5, lineHeight: 16, fill: "ink-soft" } as const;
const NUMBER: Type = { size: 12.5, fill: "ink", weight: 600, anchor: "end" };
/** Of a column at least, and between columns. */
const COLUMN = { least: 380, gap: 24 };

/** The events that the numbers are, in as many columns as have room. */
export function eventsPart({ index, language: { grammar } }: TimelineSaid, width: number): PicturePart {
  const columns = Math.max(1, Math.floor(width / COLUMN.least));
  const wide = width / columns - COLUMN.gap;
  const each = numberedEvents(index.case.events).map(({ event, number }) => {
    const told = textPart(`${event.title} (${grammar.shortDate(event.date)})`, wide - 24, TOLD);
    const marks = [textLine(grammar.number(number), 16, TOLD.size, NUMBER), movedTo(24, 0, ...told.marks)];
    return { width: wide, height: told.height + 3, marks };
  });
  const inColumn = Math.ceil(each.length / columns);
  const stacks = Array.from({ length: columns }, (_, at) =>
    stacked(each.slice(at * inColumn, (at + 1) * inColumn)),
  );
  return {
    width,
    height: Math.max(0, ...stacks.map(({ height }) => height)),
    marks: stacks.map((part, at) => movedTo(at * (wide + COLUMN.gap), 0, ...part.marks)),
  };
}
