import { fireEvent, screen } from "@testing-library/react";
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

describe("choosing one of very many", () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    value: `actor-${at}`,
    text: `Actor ${at}`,
    also: undefined,
  }));
  const place = () =>
    document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.ariaPosInSet;

  test("draws some of them, and tells how many there are and the place of each", async () => {
    const user = draw({ options: many });
    await user.click(field());
    expect(offered()).toEqual(many.slice(0, 100).map(({ text }) => text));
    const [first, second] = screen.getAllByRole("option");
    expect([first?.ariaSetSize, first?.ariaPosInSet, second?.ariaPosInSet]).toEqual(["1000", "1", "2"]);
  });

  test("begins around the one that is chosen", async () => {
    const user = draw({ options: many, first: "actor-500" });
    await user.click(field());
    expect([active(), place()]).toEqual(["Actor 500", "501"]);
    expect(offered()).toHaveLength(100);
    await user.keyboard("{ArrowUp}");
    expect([active(), place()]).toEqual(["Actor 499", "500"]);
  });

  test("past the last the arrows go back to the one that is chosen", async () => {
    const user = draw({ options: many, first: "actor-998" });
    await user.click(field());
    const reached = [active()];
    for (let time = 0; time < 4; time += 1) {
      await user.keyboard("{ArrowDown}");
      reached.push(active());
    }
    expect(reached).toEqual(["Actor 998", "Actor 999", "Actor 998", "Actor 999", "Actor 998"]);
  });

  test("a long way by the arrows leaves no option out and draws no more than before", async () => {
    const user = draw({ options: many });
    await user.click(field());
    for (let at = 0; at < 150; at += 1) {
      await user.keyboard("{ArrowDown}");
      expect(active()).toBe(`Actor ${at}`);
    }
    expect(offered()).toHaveLength(100);
    await user.keyboard("{Enter}");
    expect(chosen()).toBe("actor-149");
  });

  test("from none the arrow up goes to the last", async () => {
    const user = draw({ options: many });
    await user.click(field());
    await user.keyboard("{ArrowUp}");
    expect([active(), place()]).toEqual(["Actor 999", "1000"]);
  });

  test("typing finds among all, drawn or not", async () => {
    const user = draw({ options: many });
    await user.click(field());
    await user.keyboard("777");
    expect(offered()).toEqual(["Actor 777"]);
    await user.keyboard("{Enter}");
    expect(chosen()).toBe("actor-777");
  });

  test("Enter takes the one to which the arrows came though the list was scrolled away from it", async () => {
    const user = draw({ options: many });
    await user.click(field());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    const list = screen.getByRole("listbox");
    Object.defineProperties(list, { scrollTop: { value: 600 }, scrollHeight: { value: 1000 } });
    fireEvent.scroll(list);
    expect(offered()[0]).toBe("Actor 550");
    await user.keyboard("{Enter}");
    expect(chosen()).toBe("actor-1");
  });
});
