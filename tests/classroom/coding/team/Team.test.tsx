import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../../src/case/indexCase.ts";
import { codingItems } from "../../../../src/classroom/coding/codingItems.ts";
import { codingTask } from "../../../../src/classroom/coding/useCodingItems.ts";
import { encodeResult } from "../../../../src/classroom/coding/resultCode.ts";
import type { Codes } from "../../../../src/classroom/coding/stanceCode.ts";
import { renderApp } from "../../../app/renderApp.tsx";
import { quotedCase } from "../quotedCase.ts";

/** The code of a student who codes the quotes of a seed. */
function codeOf(sheet: number, codes: Codes, seed: string | null = null) {
  const index = indexCase(quotedCase());
  const items = codingItems(index, { seed, items: codes.length });
  return encodeResult({ ...codingTask(index, { seed }, items), sheet, codes });
}

const SAME: Codes = ["support", "oppose", "mixed", "support", "oppose", "mixed"];

const paste = async (lines: readonly string[], search = "") => {
  const app = renderApp({ url: `/city-data/code/team${search}`, cases: [quotedCase()] });
  fireEvent.change(await screen.findByRole("textbox", { name: /Result codes/ }), {
    target: { value: lines.join("\n") },
  });
  return app;
};

describe("the agreement of a class", () => {
  test("says at first what to do, and again after Clear", async () => {
    const { user } = await paste([]);
    expect(screen.getByRole("status").textContent).toMatch(/^No result codes yet/);
    expect(screen.queryByRole("button", { name: "Clear these codes" })).toBeNull();
    await user.type(screen.getByRole("textbox"), codeOf(1, SAME));
    expect(screen.getByRole("status").textContent).toContain("1 coder,");
    await user.click(screen.getByRole("button", { name: "Clear these codes" }));
    expect(screen.getByRole("status").textContent).toMatch(/^No result codes yet/);
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
  });

  test("waits for two coders, and then is measured in two ways", async () => {
    await paste([codeOf(1, SAME)]);
    expect(screen.getByRole("status").textContent).toContain("1 coder,");
    expect(screen.queryByRole("region", { name: "Agreement of the class" })).toBeNull();
    fireEvent.change(screen.getByRole("textbox"), {
      target: { value: `${codeOf(1, SAME)}\n${codeOf(2, SAME)}` },
    });
    const agreement = within(screen.getByRole("region", { name: "Agreement of the class" }));
    expect(agreement.getAllByText("1.000")).toHaveLength(2);
    expect(agreement.getAllByText("Reliable: .800 or more")).toHaveLength(2);
    expect(agreement.getAllByText("No interval: it needs at least 10 quotes")).toHaveLength(2);
  });

  test("says why it is low where nearly all chose one code, beside the share", async () => {
    const one: Codes = SAME.map(() => "support");
    await paste([codeOf(1, one), codeOf(2, [...one.slice(1), "oppose"])]);
    expect(screen.getAllByText(/83% of pairs chose the same code/)).toHaveLength(2);
    expect(screen.getAllByText(/chance alone would bring nearly as much agreement/)).toHaveLength(2);
  });

  test("is not defined where all chose one code, and not shown for fewer than five quotes", async () => {
    const one: Codes = SAME.map(() => "support");
    const { unmount } = await paste([codeOf(1, one), codeOf(2, one)]);
    expect(screen.getAllByText("No value: only one code was used.")).toHaveLength(2);
    unmount();
    await paste([codeOf(1, SAME.slice(0, 4)), codeOf(2, SAME.slice(0, 4))], "?items=4");
    expect(screen.getAllByText(/Not shown: with fewer than 5 quotes/)).toHaveLength(2);
  });

  test("by order leaves out who cannot tell", async () => {
    const unsure = SAME.map((): "unclear" => "unclear");
    await paste([codeOf(1, SAME), codeOf(2, unsure)]);
    expect(screen.getByText("No value: no quote was coded twice.")).toBeTruthy();
  });

  test("names each line that does not count and what is wrong with it", async () => {
    const good = codeOf(1, SAME);
    const wrong = `${good.slice(0, 3)}${good[3] === "x" ? "y" : "x"}${good.slice(4)}`;
    await paste([good, "", wrong, good, codeOf(3, SAME, "other"), "what?"]);
    const lines = within(screen.getByRole("region", { name: "Lines that are not counted" })).getAllByRole(
      "listitem",
    );
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Line 3: this code has a mistake/),
      "Line 4: line 1 has the same code. It counts once.",
      expect.stringMatching(/^Line 5: this code is for other quotes/),
      expect.stringMatching(/^Line 6: this is not a result code/),
    ]);
    expect(screen.getByRole("status").textContent).toContain("4 lines not counted");
  });

  test("refuses the forty-first code with words", async () => {
    await paste(Array.from({ length: 41 }, (_, sheet) => codeOf(sheet, SAME)));
    expect(screen.getByRole("status").textContent).toContain("40 coders");
    expect(screen.getByText(/^Line 41: there are already 40 coders/)).toBeTruthy();
  });

  test("puts the quote that split the class first, with its shares in words and the case's coding on demand", async () => {
    await paste([codeOf(1, SAME), codeOf(2, SAME.with(3, "oppose")), codeOf(3, SAME.with(3, null))]);
    const items = within(screen.getByRole("region", { name: /Quote by quote/ }));
    const first = within(items.getAllByText(/pairs chose the same/)[0]?.closest("li") ?? document.body);
    expect(first.getByText("Quote 4")).toBeTruthy();
    expect(first.getByText(/0% of pairs/)).toBeTruthy();
    expect(first.getByText("1 not coded")).toBeTruthy();
    expect(first.getByText("Show the case’s coding").closest("details")?.open).toBe(false);
  });

  test("is about as many quotes as the teacher chooses", async () => {
    const { user, address } = await paste([codeOf(1, SAME)]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Number of quotes" }), "12");
    expect(address()).toContain("items=12");
  });
});
