import { cutShort } from "../../marks/cutShort.ts";
import type { Stretch } from "../../marks/packRows.ts";
import { MARK_GAP, SIGN, labelledWidth, undatedLines } from "./statementLabel.ts";
import type { DatedStatement, MarkSetting, StatementMark } from "./statementMarks.ts";

/** How wide each is, with the room after it, and how many are side by side. */
interface Columns {
  readonly wide: number;
  readonly count: number;
}

/** Marks for statements without a date, a proposition after the other, down one column after the other. */
export function undatedMarks(
  said: readonly DatedStatement[],
  stretch: Stretch,
  { column, ...setting }: MarkSetting & { readonly column: number },
): readonly StatementMark[] {
  const { y, row, label: form } = setting;
  const columns = columnsIn(stretch, form === "actor" ? row : column);
  const inColumn = Math.ceil(said.length / columns.count);
  return said.map((one, at) => {
    const start = stretch.start + Math.floor(at / inColumn) * columns.wide;
    const room = columns.wide - MARK_GAP;
    const label = undatedLines(one, form).map((text) =>
      cutShort(text, (any) => labelledWidth([any]) <= room),
    );
    return {
      ...one,
      kind: "statement",
      key: one.statement.id,
      line: null,
      isDay: false,
      sign: form === "actor" ? start + (row - SIGN) / 2 : start,
      isLabelBefore: false,
      label,
      box: { start, end: start + (form === "actor" ? row : labelledWidth(label)) },
      y: y + (at % inColumn) * row,
    };
  });
}

function columnsIn({ start, end }: Stretch, column: number): Columns {
  const room = end - start + MARK_GAP;
  const count = Math.max(1, Math.floor((room + 1e-6) / column));
  return { wide: Math.min(column, room), count };
}
