import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import { checkCase } from "../../../src/case/check/checkCase.ts";
import { applyEdits } from "../../../src/case/edits/applyEdits.ts";
import { carryOver } from "../../../src/case/edits/carryOver.ts";
import { withoutEdit } from "../../../src/case/edits/changeCase.ts";
import { editsOf } from "../../../src/case/edits/editsOf.ts";
import { originalOf } from "../../../src/case/edits/originalOf.ts";
import { caseFromText } from "../../../src/formats/read/caseFromText.ts";
import { anyEdited } from "../../fixtures/anyEdits.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";

test("edits are what differs from the file: applied to it again they make the same case", () => {
  fc.assert(
    fc.property(anyEdited, (shown) => {
      expect(applyEdits(originalOf(shown), editsOf(shown))).toEqual(shown);
    }),
  );
});

test("the order of edits has no say in what they make", () => {
  fc.assert(
    fc.property(anyEdited, (shown) => {
      expect(applyEdits(originalOf(shown), editsOf(shown).toReversed())).toEqual(shown);
    }),
  );
});

test("whoever takes back all edits, in any order, has the very case of the file", () => {
  fc.assert(
    fc.property(anyEdited, fc.boolean(), (shown, isBackwards) => {
      const edits = isBackwards ? editsOf(shown).toReversed() : editsOf(shown);
      const bare = edits.reduce(withoutEdit, shown);
      expect(bare).toEqual(originalOf(shown));
      expect(bare.edits).toBeUndefined();
    }),
  );
});

test("a case file carries the edits whole", () => {
  fc.assert(
    fc.property(anyEdited, (shown) => {
      const read = caseFromText(JSON.stringify(shown));
      expect(read.ok && read.case).toEqual(shown);
      expect(read.ok && originalOf(read.case)).toEqual(originalOf(shown));
    }),
  );
});

test("the same file again keeps every edit, and again", () => {
  fc.assert(
    fc.property(anyEdited, (shown) => {
      const once = carryOver(shown, originalOf(shown));
      expect(once.case).toEqual(shown);
      expect(once.kept).toEqual(editsOf(shown));
      expect(carryOver(once.case, originalOf(shown)).case).toEqual(shown);
    }),
  );
});

test("a file that was saved with the edits has them already", () => {
  fc.assert(
    fc.property(anyEdited, (shown) => {
      const { case: carried, already, kept } = carryOver(shown, shown);
      expect(carried).toEqual(shown);
      expect([already.length, kept.length]).toEqual([editsOf(shown).length, 0]);
    }),
  );
});

/** The case as a table gives it: its statements in another order of rows, with ids and origins that count the rows. */
function asRows(shown: Case, order: readonly number[]): Case {
  const { edits: _, ...rest } = shown;
  const rows = rest.statements.map((one, at) => [order[at] ?? 0, one] as const);
  const sorted = rows.toSorted(([one], [other]) => one - other).map(([, row]) => row);
  const statements = sorted.map((row, at) => ({
    ...row,
    id: `s${at + 1}`,
    origin: `table.csv:${at + 2}`,
  }));
  const checked = checkCase({ ...rest, statements });
  if (!checked.ok) throw new Error(checked.faults[0]?.problem);
  return checked.case;
}

/** What statements say, whatever their rows are called. */
function toldSorted({ statements }: Case): readonly string[] {
  return statements.map(({ id: _id, origin: _origin, ...told }) => JSON.stringify(told)).toSorted();
}

const anyOrder = fc.array(fc.nat(1000), { minLength: 25, maxLength: 25 });

test("rows in another order change nothing of what is carried over", () => {
  fc.assert(
    fc.property(anyEdited, anyIndex, anyOrder, (shown, other, order) => {
      const plain = order.map((_, at) => at);
      const before = withSameEdits(asRows(originalOf(shown), plain), shown);
      // A corrected file of which some statements are others.
      const corrected = { ...originalOf(shown), statements: mixed(shown, other.case) };
      fc.pre(checkCase(corrected).ok);
      const [one, two] = [plain, order].map((rows) => carryOver(before, asRows(corrected, rows)));
      expect(toldSorted(two!.case)).toEqual(toldSorted(one!.case));
      const counted = ({ kept, already, clashing, lost }: ReturnType<typeof carryOver>) =>
        [kept, already, clashing, lost].map(({ length }) => length);
      expect(counted(two!)).toEqual(counted(one!));
    }),
  );
});

/** The same edits of a file whose rows are counted. */
function withSameEdits(file: Case, shown: Case): Case {
  const ids = new Map(originalOf(shown).statements.map(({ id }, at) => [id, file.statements[at]!]));
  const moved = editsOf(shown).map((edit) => {
    const there = ids.get(edit.id as never);
    if (edit.of === "removal") return { ...edit, id: there!.id, was: there! };
    return edit.of === "statement" ? { ...edit, id: there!.id } : edit;
  });
  return applyEdits(file, moved);
}

function mixed(shown: Case, other: Case): Case["statements"] {
  const own = originalOf(shown).statements;
  const known = new Set(own.flatMap(({ actor, proposition }) => [actor as string, proposition as string]));
  const foreign = other.statements.filter(
    ({ actor, proposition }) => known.has(actor) && known.has(proposition),
  );
  return [...own, ...foreign.slice(0, 4).map((one, at) => ({ ...one, id: `x${at}` as typeof one.id }))];
}

test("rows that are put in keep every edit where it is", () => {
  fc.assert(
    fc.property(anyEdited, anyIndex, (shown, other) => {
      const before = withSameEdits(asRows(originalOf(shown), []), shown);
      const added = { ...originalOf(shown), statements: mixed(shown, other.case).toReversed() };
      fc.pre(checkCase(added).ok);
      const { kept, clashing, lost } = carryOver(before, asRows(added, []));
      expect([kept.length, clashing.length, lost.length]).toEqual([editsOf(before).length, 0, 0]);
    }),
  );
});
