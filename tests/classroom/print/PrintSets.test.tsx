import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { soundCase } from "../../fixtures/soundCase.ts";
import { aCaseJson, aProposition, aStatement, anActor } from "../../fixtures/aCase.ts";
import { renderApp } from "../../app/renderApp.tsx";
import { spokenCase } from "../../reading/spokenCase.ts";

afterEach(() => vi.restoreAllMocks());

const open = (search = "", cases = [spokenCase().case]) =>
  renderApp({ url: `/city-data/cards${search}`, cases });
const sheetNames = () =>
  [...document.querySelectorAll(".sheet")].map((sheet) => sheet.getAttribute("aria-label"));
const sheet = (name: string) => within(screen.getByRole("region", { name }));

describe("the choice of what to print", () => {
  test("offers seven sets by name and meaning, keeps the chosen one in the address and shows its sheets", async () => {
    const { user, address } = open();
    expect(document.querySelectorAll("input[type=radio]")).toHaveLength(7);
    expect(screen.getByLabelText<HTMLInputElement>("Role cards").checked).toBe(true);
    await user.click(screen.getByLabelText("Corner cards"));
    await waitFor(() => expect(address()).toBe("/city-data/cards?print=corners"));
    expect(sheetNames()).toContain("Cannot tell");
  });

  test("has the settings that the set goes by, and no others", async () => {
    const { address } = open("?print=jigsaw");
    const students = screen.getByLabelText("Students");
    fireEvent.change(students, { target: { value: "12" } });
    await waitFor(() => expect(address()).toContain("students=12"));
    fireEvent.change(students, { target: { value: "0" } });
    fireEvent.change(screen.getByLabelText("Seed"), { target: { value: "9b" } });
    await waitFor(() => expect(address()).toContain("seed=9b"));
    expect(screen.queryByLabelText("Items")).toBeNull();
  });

  test("puts the sheets on the paper that is there", async () => {
    const { user, address } = open();
    await user.selectOptions(screen.getByLabelText("Paper"), "US Letter");
    await waitFor(() => expect(address()).toContain("paper=letter"));
    expect(document.querySelectorAll('.sheet[data-paper="letter"]')).toHaveLength(3);
    expect(document.querySelectorAll('.sheet[data-paper="a4"]')).toHaveLength(0);
  });

  test("lets one choose whom the sheets are about, and go back to those most heard", async () => {
    const { user } = open();
    expect(sheetNames()).toEqual(["Ann Example", "Bob Example", "An insider"]);
    await user.click(screen.getByText("About 3 actors"));
    await user.click(screen.getByRole("checkbox", { name: /^Cem Example/ }));
    expect(sheetNames()).toEqual(["Ann Example", "Bob Example", "Cem Example", "An insider"]);
    await user.click(screen.getByRole("button", { name: "Back to the six with the most statements" }));
    expect(sheetNames()).toHaveLength(3);
  });

  test("prints, says how many sheets that takes, and what to do where nothing begins", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {
      window.dispatchEvent(new Event("beforeprint"));
    });
    const { user } = open("?print=jigsaw&students=4");
    expect(screen.getByText(/^5 sheets of A4 paper/).textContent).toContain("2 of them for the teacher only");
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.queryByText(/Did no print window open/)).toBeNull();
    print.mockImplementation(() => {});
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(screen.getByText(/Did no print window open/)).toBeTruthy();
  });
});

describe("a role card", () => {
  test("says how far the speaker commits beside the stance, before the whole sentence", () => {
    const said = aStatement({ commitment: "asks-for" });
    open("", [
      soundCase(aCaseJson({ propositions: [aProposition({ text: "Data are open." })], statements: [said] })),
    ]);
    const [card] = sheet("Ann Example").getAllByRole("listitem");
    expect(card?.textContent).toContain("supported, asked for it: Data are open.");
  });

  test("has who speaks, both stances of one who is of two minds, own words with their language, and the questions", () => {
    open("?actors=ann");
    const card = sheet("Ann Example");
    expect(card.getByText("Mayor")).toBeTruthy();
    expect(card.getByText("ouvrez les livres").closest("blockquote")?.lang).toBe("fr");
    expect(card.getAllByText("The city should publish its data.")).toHaveLength(2);
    expect(card.getByText("opposed")).toBeTruthy();
    expect(card.getByText("Said nothing about 1 proposition")).toBeTruthy();
    expect(card.getByRole("heading", { name: "Who is behind the information?" })).toBeTruthy();
    expect(card.getByText(/Nobody has to play a part/)).toBeTruthy();
  });

  test("says what others say to the actor, and that one who never spoke said nothing", () => {
    open("?actors=bob,cem");
    expect(sheet("Bob Example").getByText(/She wrote to him/)).toBeTruthy();
    expect(sheet("Cem Example").getByText("The source reports no statement by this actor.")).toBeTruthy();
    expect(sheet("Cem Example").queryByText(/What others say/)).toBeNull();
  });
});

describe("on a projector", () => {
  const GROUPS = "/city-data/cards?print=jigsaw&students=6&present=1";
  test("a class sees its groups with the way to their actors; what to print is folded away", () => {
    renderApp({ url: GROUPS, cases: [spokenCase().case] });
    const groups = within(screen.getByRole("list", { name: "Expert groups" })).getAllByRole("listitem");
    expect(groups.map((group) => within(group).getByRole("link").textContent)).toEqual([
      expect.stringContaining("Expert group 1"),
      expect.stringContaining("Expert group 2"),
    ]);
    expect(screen.getByText("For the teacher: print").closest("details")?.open).toBe(false);
    expect(document.querySelector("[data-paper-only] [data-key]")).not.toBeNull();
  });
});

describe("what a link asks for that there is not", () => {
  test("is named, and the notice goes away", async () => {
    const { user } = open("?print=foo&actors=nobody&proposition=nope");
    const notice = screen.getByText(/print=foo/);
    expect(notice.textContent).toMatch(/actors=nobody/);
    expect(notice.textContent).toMatch(/proposition=nope/);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/print=foo/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });
});

test("of many sheets a screen shows the first, and says how many more are printed", async () => {
  open("?print=jigsaw&students=99");
  expect(await screen.findByText(/printed but not shown here/)).toBeTruthy();
});

describe("four corners on paper", () => {
  test("are about the proposition chosen, with numbers for names on the cards and the names in the key", () => {
    open("?print=corners&proposition=open-data");
    expect(sheetNames()).toEqual([
      "The city should publish its data.",
      "Support",
      "Oppose",
      "Mixed: it\u00a0depends",
      "Cannot tell",
      "Statements to cut out, sheet 1 of 1",
      "Who said what",
    ]);
    const cards = sheet("Statements to cut out, sheet 1 of 1");
    expect(cards.getAllByRole("listitem")).toHaveLength(4);
    expect(cards.queryByText(/Bob Example|Ann Example|An insider/)).toBeNull();
    expect(sheet("Who said what").getAllByRole("row")).toHaveLength(5);
    expect(document.querySelector("[data-key]")?.getAttribute("aria-label")).toBe("Who said what");
  });

  test("say so where no proposition has two sides", () => {
    open("?print=corners", [soundCase(aCaseJson())]);
    expect(screen.getByText(/In this case, no proposition has actors on both sides/)).toBeTruthy();
    expect(screen.getByText("There is nothing to print for this choice.")).toBeTruthy();
  });
});

describe("a jigsaw", () => {
  test("says so where the class or the choice of actors is too small", () => {
    const { unmount } = open("?print=jigsaw&students=3");
    expect(screen.getByText("A jigsaw needs at least 4 students.")).toBeTruthy();
    unmount();
    open("?print=jigsaw&actors=ann");
    expect(screen.getByText(/at least 2 actors/)).toBeTruthy();
  });

  test("has a card for each group, a slip for each student, and a key with positions and silence", () => {
    const actors = ["ann", "bob"].map((id) => anActor({ id, name: id }));
    const propositions = [aProposition(), aProposition({ id: "tax", text: "Raise the tax." })];
    const statements = [
      aStatement(),
      aStatement({ id: "s2", actor: "bob", stance: "oppose" }),
      aStatement({ id: "s3", proposition: "tax" }),
    ];
    open("?print=jigsaw&students=7", [soundCase(aCaseJson({ actors, propositions, statements }))]);
    expect(sheetNames()).toEqual([
      "ann",
      "bob",
      expect.any(String),
      "The groups",
      "What the groups can find",
    ]);
    expect(screen.getByText(/^Expert group 1 · students/)).toBeTruthy();
    expect(sheet("Numbers to cut out, sheet 1 of 1").getAllByText(/^Student \d$/)).toHaveLength(7);
    const row = within(sheet("What the groups can find").getByRole("row", { name: /Raise the tax/ }));
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["Support", "No statement"]);
  });
});
