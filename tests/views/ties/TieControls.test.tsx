import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { TieControls } from "../../../src/views/ties/TieControls.tsx";
import { renderWithStore } from "../../controls/renderWithStore.tsx";

const open = async (search = "") => {
  const view = renderWithStore(<TieControls />, { search });
  await view.user.click(screen.getByText("What makes a tie"));
  return { ...view, display: () => view.store.getState().display };
};

describe("what makes a tie", () => {
  test("is folded away by Escape, from any of its choices, and the focus goes to what unfolds it", async () => {
    const { user } = await open();
    const choice = screen.getByRole("combobox", { name: "divided by" });
    const details = choice.closest("details");
    expect(details?.open).toBe(true);
    choice.focus();
    await user.keyboard("{Escape}");
    expect(details?.open).toBe(false);
    expect(document.activeElement).toBe(details?.querySelector("summary"));
  });

  test.each([
    [
      "A tie is",
      "disagreement (conflict)",
      { aggregation: "conflict" },
      [/Above 0, they agree/, /^For each thing .* opposite stance/],
    ],
    [
      "divided by",
      "everything either said (Jaccard)",
      { normalization: "jaccard" },
      [/The sum is not divided/, /Discourse Network Analyzer uses this weighted form/],
    ],
    [
      "Repeated statements",
      "count each time",
      { repeats: "each" },
      [/several times, that counts once\.$/, /^Every statement counts/],
    ],
  ] as const)(
    "%s: a choice is kept, and its rule takes the place of the former",
    async (label, option, kept, [former, rule]) => {
      const { user, display } = await open();
      expect(screen.getByText(former)).toBeTruthy();
      await user.selectOptions(screen.getByRole("combobox", { name: label }), option);
      expect(display()).toMatchObject(kept);
      expect(screen.getByText(rule)).toBeTruthy();
      expect(screen.queryByText(former)).toBeNull();
    },
  );

  test("says in a line what is chosen, also while it is closed", () => {
    renderWithStore(<TieControls />, {
      search: "?aggregation=congruence&normalization=average&repeats=document&least=0.5&strongest=2",
    });
    expect(
      screen.getByText(
        "agreement, divided by average activity, repeated statements count once in each source, strength at least 0.5, the 2 strongest of each",
      ),
    ).toBeTruthy();
  });

  test("keeps so many of the strongest, or all again", async () => {
    const { user, display } = await open();
    const strongest = screen.getByRole("combobox", { name: "Strongest of each" });
    await user.selectOptions(strongest, "3");
    expect(display().strongest).toBe(3);
    await user.selectOptions(strongest, "all");
    expect(display().strongest).toBeNull();
  });

  test.each([0, 7, 9999])("offers the number %d that an address asks for", async (number) => {
    await open(`?strongest=${number}`);
    const strongest = screen.getByRole("combobox", { name: "Strongest of each" }) as HTMLSelectElement;
    expect(strongest.value).toBe(String(number));
  });

  test("names each choice by its term in the field, each once", async () => {
    await open();
    const terms = screen
      .getAllByRole("option")
      .flatMap(({ textContent }) => /\((.+)\)$/.exec(textContent ?? "")?.[1] ?? []);
    expect(terms).toEqual([
      "subtract",
      "congruence",
      "conflict",
      "ignore",
      "no normalization",
      "average",
      "Jaccard",
      "cosine",
      "DNA’s cosine",
    ]);
  });
});

describe("from which strength on ties are shown", () => {
  const type = async (text: string, search = "") => {
    const view = await open(search);
    const field = screen.getByRole("spinbutton", { name: "Minimum strength" }) as HTMLInputElement;
    fireEvent.change(field, { target: { value: text } });
    return { field, least: view.display().least };
  };

  test.each([
    ["2", 2],
    ["0.5", 0.5],
    ["0.12345", 0.123],
    ["0", 0],
    ["-3", 0],
    ["1e9", 999_999],
  ])("%s is %d", async (text, least) => {
    expect((await type(text, "?least=7")).least).toBe(least);
  });

  test.each(["", "many", "1-"])("leaves none out for %j", async (text) => {
    expect((await type(text, "?least=7")).least).toBe(0);
  });

  test("shows what the address says", async () => {
    await open("?least=0.5");
    expect(screen.getByRole<HTMLInputElement>("spinbutton", { name: "Minimum strength" }).value).toBe("0.5");
  });
});
