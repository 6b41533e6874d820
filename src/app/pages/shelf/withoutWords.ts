import type { Mark } from "../../../views/marks/paint/mark.ts";

/** What of a mark can be seen where no word could be read; nothing in it can be acted on, so that it need not say what it is. */
export function withoutWords(mark: Mark): Mark[] {
  if (mark.kind === "text") return [];
  const { id: _id, ids: _ids, ends: _ends, role: _role, stance: _stance, ...plain } = mark;
  return [plain.kind === "group" ? { ...plain, marks: plain.marks.flatMap(withoutWords) } : plain];
}
