import { svgText } from "../marks/paint/svgText.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import { type PicturePart, stacked, textPart } from "../picture/pictureFrame.ts";
import { line } from "../picture/pictureType.ts";
import { movedTo } from "../picture/svgText.ts";
import { numberedEvents } from "./eventMarks.ts";
import { timeMark } from "./timeMark.ts";
import { type TimelineSaid, calendarMarks, laneTitles } from "./timelineGround.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** The timeline as part of a picture that stands alone: axis, lanes with their marks, and what the numbers are. */
export function timelineSvg(
  scene: TimelineScene,
  said: TimelineSaid,
  row: number,
  colours: PictureColours,
): PicturePart {
  const marks = scene.lanes.flatMap((lane) => lane.marks.map((mark) => timeMark(mark, row)));
  const content = svgText([...calendarMarks(scene, said), ...laneTitles(scene, said), ...marks], colours);
  return { width: scene.width, height: scene.height, content };
}

/** The events that the numbers stand for, in as many columns as have room. */
export function eventsSvg(
  { index, language }: TimelineSaid,
  width: number,
  { inkSoft, ink }: PictureColours,
): PicturePart {
  const events = numberedEvents(index.case.events);
  const columns = Math.max(1, Math.floor(width / 380));
  const wide = width / columns - 24;
  const each = events.map(({ event, number }) => {
    const text = `${event.title} (${language.grammar.shortDate(event.date)})`;
    const told = textPart(text, wide - 24, { size: 12.5, lineHeight: 16, fill: inkSoft });
    const at = line(language.grammar.number(number), 16, 12.5, {
      size: 12.5,
      fill: ink,
      weight: 600,
      anchor: "end",
    });
    return { width: wide, height: told.height + 3, content: at + movedTo(24, 0, told.content) };
  });
  const inColumn = Math.ceil(each.length / columns);
  const stacks = Array.from({ length: columns }, (_, at) =>
    stacked(each.slice(at * inColumn, (at + 1) * inColumn)),
  );
  const content = stacks.map((part, at) => movedTo(at * (wide + 24), 0, part.content)).join("");
  return { width, height: Math.max(0, ...stacks.map(({ height }) => height)), content };
}
