import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { ChooseOne } from "../../../src/controls/choosing/ChooseOne.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const NAMES = ["Ann", "Bob", "Cem", "Dana", "Eva", "Fay", "Gil", "Hana", "Ida Lund", "Jürgen"];
const all = NAMES.map((text) => ({
  value: text.toLowerCase(),
  text,
  also: text === "Bob" ? "the Mayor" : undefined,
}));

function Choosing({ first, options }: { readonly first: string | null; readonly options: typeof all }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <ChooseOne
        label="Actor"
        value={value}
        placeholder="Choose an actor"
        options={options}
        onChange={setValue}
      />
      <output>{value}</output>
    </>
  );
}

const draw = ({ first = null, options = all }: { first?: string | null; options?: typeof all } = {}) => {
  renderInEnglish(<Choosing first={first} options={options} />);
  return userEvent.setup();
};
const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Actor" });
const offered = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);
const active = () =>
  document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;
const chosen = () => screen.getByRole("status", { name: "" }).textContent;

describe("choosing one of many", () => {
  test("offers all at a press, and Enter takes the one to which the arrows have come", async () => {
    const user = draw();
    expect(field().placeholder).toBe("Choose an actor");
    expect(offered()).toEqual([]);
    await user.click(field());
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(offered()).toEqual(NAMES);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(active()).toBe("Bob");
    await user.keyboard("{Enter}");
    expect(chosen()).toBe("bob");
    expect(field().value).toBe("Bob");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(field());
  });

  test.each([
    ["a part of the name", "lund", "Ida Lund"],
    ["a name mistyped", "Hnaa", "Hana"],
    ["a name without its accent", "jurg", "Jürgen"],
    ["another name", "mayor", "Bob"],
  ])("finds by %s, and Enter takes the first found", async (_, typed, name) => {
    const user = draw();
    await user.click(field());
    await user.keyboard(typed);
    expect(offered()).toEqual([name]);
    expect(active()).toBe(name);
    await user.keyboard("{Enter}");
    expect(chosen()).toBe(name.toLowerCase());
  });

  test("takes what is pressed", async () => {
    const user = draw({ first: "ann" });
    await user.click(field());
    expect(active()).toBe("Ann");
    await user.click(screen.getByRole("option", { name: "Eva" }));
    expect(chosen()).toBe("eva");
    expect(document.activeElement).toBe(field());
  });

  test("Escape and going elsewhere leave what was chosen, and put its name back", async () => {
    const user = draw({ first: "ann" });
    for (const leave of ["{Escape}", "{Tab}"]) {
      await user.click(field());
      await user.keyboard(`xyz${leave}`);
      expect(field().value).toBe("Ann");
      expect(offered()).toEqual([]);
    }
    expect(chosen()).toBe("ann");
  });

  test("says so where nobody is of that name", async () => {
    const user = draw();
    await user.click(field());
    await user.keyboard("qqqqq");
    expect(screen.getByText("No name matches")).toBeTruthy();
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{Enter}");
    expect(field().value).toBe("qqqqq");
  });

  test("is a plain select where there are but a few", async () => {
    const user = draw({ options: all.slice(0, 8) });
    await user.selectOptions(field(), "Cem");
    expect(chosen()).toBe("cem");
  });
});
