import type { Case } from "../case.ts";
import { checkCase } from "../check/checkCase.ts";
import type { LostEdit } from "../edited.ts";
import { applyEdits } from "./applyEdits.ts";
import { type Edit, editKey } from "./edit.ts";
import { editsOf } from "./editsOf.ts";
import { lostOf } from "./entryAt.ts";
import { type Met, meetFile } from "./meetFile.ts";
import { originalOf } from "./originalOf.ts";
import { sameThere } from "./sameThere.ts";

/** What becomes of the edits of a case in a corrected file. */
export interface CarriedOver {
  /** The corrected case with what is kept and what clashes; sound, as both were. */
  readonly case: Case;
  /** The file says there what it said before. */
  readonly kept: readonly Edit[];
  /** The file says it by itself now. */
  readonly already: readonly Edit[];
  /** The file says something else there; the edit holds, and `was` is what the file says. */
  readonly clashing: readonly Edit[];
  /** What they were about is gone, or cannot say it any more. */
  readonly lost: readonly LostEdit[];
}

/** Carries what was edited in a case over to a corrected file of it, which may have edits of its own. The order of its rows changes nothing. */
export function carryOver(before: Case, incoming: Case): CarriedOver {
  const [former, file] = [originalOf(before), originalOf(incoming)];
  const edits = editsOf(before);
  const corrected = { there: sameThere([former, file], edits), file, incoming };
  const met = edits.map((edit) => meetFile(edit, corrected));
  const moved = met.filter(({ is }) => is === "kept" || is === "clashing").map(({ edit }) => edit);
  const movedKeys = new Set(moved.map(editKey));
  const own = editsOf(incoming).filter((edit) => !movedKeys.has(editKey(edit)));
  const sound = soundEdits(file, own, moved);
  const stays = ({ is, edit }: Met) => is === "already" || sound.has(edit);
  const those = (kind: Met["is"]) =>
    met.filter((one) => one.is === kind && stays(one)).map(({ edit }) => edit);
  const gone = met.filter((one) => !stays(one)).map(({ from }) => lostOf(former, from));
  const lost = [...gone, ...(before.edits?.lost ?? [])];
  return {
    case: applyEdits(file, [...own, ...sound], [...lost, ...(incoming.edits?.lost ?? [])]),
    kept: those("kept"),
    already: those("already"),
    clashing: those("clashing"),
    lost,
  };
}

/** Those of some edits with which a file is a sound case: all of them, or else as many as are, one after the other. */
function soundEdits(file: Case, own: readonly Edit[], moved: readonly Edit[]): ReadonlySet<Edit> {
  const isSound = (edits: readonly Edit[]) => checkCase(applyEdits(file, [...own, ...edits])).ok;
  if (isSound(moved)) return new Set(moved);
  const sound: Edit[] = [];
  for (const edit of moved) if (isSound([...sound, edit])) sound.push(edit);
  return new Set(sound);
}
