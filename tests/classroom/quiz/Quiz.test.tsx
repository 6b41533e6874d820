import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { quizQuestions } from "../../../src/classroom/quiz/quizQuestions.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { indexOf, caseOf } from "../../fixtures/tinyCases.ts";
import { renderApp } from "../../app/renderApp.tsx";

const quote = (text: string) => ({ summary: `Summary of ${text}.`, quote: { text, language: "en" } });
const said = [
  ["ann", "open-data", "support", quote("let everyone read the books of the city")],
  ["bob", "open-data", "oppose", quote("that is nobody’s business but the mayor’s")],
  ["cem", "open-data", "mixed", quote("some of the books, and not others")],
  ["dana", "open-data", "support", quote("sunlight is what these files need")],
] as const;
const questions = quizQuestions(indexOf(said), "7", 2);
const nameOf = (at: number) =>
  questions[at]!.options.find(({ id }) => id === questions[at]!.statement.actor)!.name;
const otherThan = (at: number) =>
  questions[at]!.options.find(({ id }) => id !== questions[at]!.statement.actor)!.name;
const keyOf = (at: number) =>
  String(questions[at]!.options.findIndex(({ id }) => id === questions[at]!.statement.actor) + 1);

const open = (url = "/city-data/quiz?seed=7&items=2") => renderApp({ url, cases: [caseOf(said)] });
const options = () => within(screen.getByRole("list", { name: "Who said it?" })).getAllByRole("button");
const option = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });
const revealed = (name: string) => screen.queryByRole("heading", { name: `Said by: ${name}` });

describe("the quiz", () => {
  test("shows the words and whom to choose from, and nothing that tells who said them", () => {
    const { container } = open();
    expect(screen.getByRole("heading", { level: 2, name: "Question 1 of 2" })).toBeTruthy();
    expect(screen.getByText(questions[0]!.words.text)).toBeTruthy();
    expect(options().map((button) => button.querySelector("bdi")?.textContent)).toEqual(
      questions[0]!.options.map(({ name }) => name),
    );
    const { id, actor, summary } = questions[0]!.statement;
    const page = container.outerHTML;
    for (const telling of [`/${id}`, `"${id}"`, `actor/${actor}`, `"${actor}"`, summary])
      expect(page).not.toContain(telling);
    for (const { name } of questions[0]!.options) expect(page.split(name)).toHaveLength(2);
  });

  test("comes after a while where there are very many statements, and is there at once for who comes back", async () => {
    const large = syntheticCase({ statements: 2100, actors: 50, propositions: 8 });
    const first = { name: "Question 1 of 2" };
    const { history } = renderApp({ url: "/city-data/quiz?seed=7&items=2", cases: [large] });
    expect(screen.queryByRole("heading", first)).toBeNull();
    expect(await screen.findByRole("heading", first, { timeout: 20_000 })).toBeTruthy();
    act(() => history.navigate("/city-data/compare?seed=7&items=2"));
    await waitFor(() => expect(screen.queryByRole("heading", first)).toBeNull());
    act(() => history.navigate("/city-data/quiz?seed=7&items=2"));
    expect(screen.getByRole("heading", first)).toBeTruthy();
  });

  test("says after the guess who it was, how we know, and what was guessed", async () => {
    const { user } = open();
    await user.click(option(otherThan(0)));
    expect(revealed(nameOf(0))).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe(`Your guess was ${otherThan(0)}.`);
    expect(screen.getByText(questions[0]!.statement.summary ?? "")).toBeTruthy();
    expect(screen.getByText("The source reports it without quoting.")).toBeTruthy();
    expect(screen.getByRole("link", { name: /The Paper/ }).getAttribute("href")).toContain(
      "https://example.org/piece",
    );
    expect(screen.getByText("25 August 2022")).toBeTruthy();
    await user.click(screen.getByText("Who? What evidence? What do others say?"));
    expect(screen.getByText("Who is behind it?")).toBeTruthy();
  });

  test("goes by keys alone: a number chooses, Enter goes on, and at the end stands how many were recognised", async () => {
    const { user } = open();
    await user.keyboard("{Enter}9");
    expect(screen.getByRole("heading", { name: "Question 1 of 2" })).toBeTruthy();
    await user.keyboard(keyOf(0));
    expect(screen.getByRole("status").textContent).toBe("You recognised who said it.");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Question 2 of 2" })).toBeTruthy();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("heading", { name: "Question 2 of 2" })).toBeTruthy();
    await user.keyboard(`${keyOf(1)}{ArrowRight}`);
    expect(screen.getByRole("heading", { name: "You recognised 2 of 2" })).toBeTruthy();
    await user.keyboard("{ArrowLeft}");
    expect(revealed(nameOf(1))).toBeTruthy();
  });

  test("leaves keys alone while one types", async () => {
    const { user } = open();
    await user.click(screen.getByText(/^Fewer questions/));
    const seed = screen.getByRole<HTMLInputElement>("textbox", { name: "Seed" });
    await user.clear(seed);
    await user.type(seed, "12");
    expect(seed.value).toBe("12");
    expect(screen.getByRole("heading", { name: "Question 1 of 2" })).toBeTruthy();
    expect(options()).toHaveLength(4);
  });

  test("keeps the answers while one looks at a statement, and forgets them when asked to", async () => {
    const { user, history } = open();
    await user.click(option(nameOf(0)));
    const link = screen.getByRole("link", { name: "This statement in the explorer" });
    expect(link.getAttribute("href")).toContain(`/city-data/statement/${questions[0]!.statement.id}`);
    act(() => history.navigate("/city-data/compare?seed=7&items=2"));
    expect(revealed(nameOf(0))).toBeNull();
    act(() => history.navigate(-1));
    expect(await screen.findByRole("heading", { name: `Said by: ${nameOf(0)}` })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear my answers" }));
    expect(revealed(nameOf(0))).toBeNull();
    expect(options()).toHaveLength(4);
    expect(screen.queryByRole("button", { name: "Clear my answers" })).toBeNull();
    expect(window.localStorage).toHaveLength(0);
    expect(window.sessionStorage).toHaveLength(0);
  });

  test("does not tell at the end who said what was skipped, and leads back to it", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "Skip" }));
    await user.click(screen.getByRole("button", { name: "Skip to the end" }));
    const list = screen.getByRole("list", { name: "The questions" });
    expect(within(list).getAllByText("no guess yet")).toHaveLength(2);
    for (const at of [0, 1]) expect(within(list).queryByText(nameOf(at))).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to question 2" }));
    expect(screen.getByRole("heading", { name: "Question 2 of 2" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole("heading", { name: "Question 1 of 2" })).toBeTruthy();
  });

  test("writes six lines to hand in, with what one thinks", async () => {
    const { user } = open();
    await user.keyboard(`${keyOf(0)}{Enter}`);
    await user.click(screen.getByRole("button", { name: "Skip to the end" }));
    await user.type(screen.getByRole("textbox", { name: "What made me think so:" }), "The mayor 1");
    const lines = screen
      .getByRole<HTMLTextAreaElement>("textbox", { name: "Your six lines" })
      .value.split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain("seed 7, 2 questions");
    expect(lines[1]).toBe("I recognised 1 of 2.");
    expect(lines[3]).toBe("What made me think so: The mayor 1");
  });

  test("takes any text as seed, puts it into the address, and offers others", async () => {
    const { user, address } = open("/city-data/quiz");
    await user.click(screen.getByText(/^Fewer questions/));
    await user.clear(screen.getByRole("textbox", { name: "Seed" }));
    await user.type(screen.getByRole("textbox", { name: "Seed" }), "Class 9b");
    await user.clear(screen.getByRole("spinbutton", { name: "Number of questions" }));
    await user.type(screen.getByRole("spinbutton", { name: "Number of questions" }), "3");
    await user.click(screen.getByRole("button", { name: "Use these questions" }));
    expect(address()).toBe("/city-data/quiz?seed=Class%209b&items=3");
    expect(screen.getByText(/Seed Class 9b, 3 questions/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try other questions" }));
    expect(address()).toBe("/city-data/quiz?seed=Class%209b%202&items=3");
  });

  test("has fewer questions by one press", async () => {
    const { user, address } = open("/city-data/quiz?seed=7");
    await user.click(screen.getByText(/^Fewer questions/));
    await user.click(screen.getByRole("button", { name: "3 questions" }));
    expect(address()).toBe("/city-data/quiz?seed=7&items=3");
    expect(screen.getByRole("heading", { name: "Question 1 of 3" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "3 questions" }).getAttribute("aria-pressed")).toBe("true");
  });

  test("says without names that nobody can be recognised, can be used all the same, and leads to the names", async () => {
    const { user, address } = open("/city-data/quiz?names=0&seed=7&items=2");
    expect(screen.getByText(/nobody can be recognised/)).toBeTruthy();
    expect(options()).toHaveLength(4);
    await user.click(screen.getByRole("button", { name: "Show the names" }));
    expect(address()).toBe("/city-data/quiz?seed=7&items=2");
    expect(screen.queryByText(/nobody can be recognised/)).toBeNull();
  });

  test("keeps the answers of a seed without names while many other seeds are looked at", async () => {
    const { user, history } = open("/city-data/quiz?names=0&seed=7&items=2");
    const [first] = options();
    await user.click(first!);
    const revealing = await screen.findByRole("heading", { name: /^Said by: / });
    const revealedFirst = revealing.textContent;
    for (const seed of ["8", "9", "10", "11", "12"]) {
      act(() => history.navigate(`/city-data/quiz?names=0&seed=${seed}&items=2`));
      expect(screen.queryByRole("heading", { name: /^Said by: / })).toBeNull();
    }
    act(() => history.navigate("/city-data/quiz?seed=7&items=2"));
    expect(screen.queryByRole("heading", { name: /^Said by: / })).toBeNull();
    act(() => history.navigate("/city-data/quiz?names=0&seed=7&items=2"));
    expect((await screen.findByRole("heading", { name: /^Said by: / })).textContent).toBe(revealedFirst);
  });

  test("says so where there is too little to ask", () => {
    renderApp({ url: "/city-data/quiz", cases: [caseOf([said[0]])] });
    expect(screen.getByText(/too few actors/)).toBeTruthy();
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  });
});
