import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { forgetAll } from "../../../src/app/opening/reading/keptChoices.ts";
import { fileOf, openFiles, openTable, rows } from "./openTable.ts";

beforeEach(() => forgetAll());

const PARK = rows(
  "Name,Position,Proposition",
  "Ann,for,The park should close.",
  "Bob,against,The park should close.",
);

const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const chosenIn = (name: string) => select(name).selectedOptions[0]?.textContent;
const told = () => within(screen.getByRole("region", { name: "Open it" })).getByRole("status").textContent;
const openButton = () => screen.findByRole("button", { name: "Open" });

describe("what a file is", () => {
  test("is said with its rows and columns, and read on from there", async () => {
    await openTable(PARK);
    expect(
      screen.getByText("A table with 2 rows. Its columns: Name, Position, and Proposition."),
    ).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What this is" })),
    );
  });

  test("is said by name where its columns are known, and can be chosen anew all the same", async () => {
    const headers = "statement_id,actor_id,actor,proposition_id,proposition,stance,source_id,source_title";
    const { user } = await openTable(
      rows(headers, "s1,ann,Ann,park,The park should close.,support,herald,Herald"),
    );
    expect(screen.getByText(/This is a table of statements from Standpoint, with 1 row/)).toBeTruthy();
    expect(screen.queryByRole("combobox", { name: "What “actor” holds" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Choose the columns myself" }));
    expect(await screen.findByRole("combobox", { name: "What “actor” holds" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use the known columns" }));
    expect(await screen.findByText(/This is a table of statements from Standpoint/)).toBeTruthy();
  });

  test("of several tables is asked which", async () => {
    const other = rows("Name,Position,Proposition", "Cem,for,The zoo should open.");
    const { user } = await openFiles(fileOf(PARK), fileOf(other, "zoo.csv"));
    expect(screen.getByRole("cell", { name: "against" })).toBeTruthy();
    await user.selectOptions(select("Which table should be opened?"), "zoo.csv");
    expect(await screen.findByRole("cell", { name: "The zoo should open." })).toBeTruthy();
  });
});

describe("the columns", () => {
  test("are shown with their first rows, and what each holds over it", async () => {
    await openTable(PARK);
    expect(chosenIn("What “Name” holds")).toBe("Who");
    expect(chosenIn("What “Position” holds")).toBe("Position");
    expect(chosenIn("What “Proposition” holds")).toBe("On what");
    expect(screen.getByRole("rowheader", { name: "2" })).toBeTruthy();
    expect(screen.getByText("All 2 rows.")).toBeTruthy();
  });

  test("are given another meaning, which frees the column that had it", async () => {
    const { user } = await openTable(
      rows("Name,Paper,Position,Proposition", "Ann,Herald,for,The park should close."),
    );
    await user.selectOptions(select("What “Paper” holds"), "Who");
    await waitFor(() => expect(chosenIn("What “Name” holds")).toBe("Not used"));
    expect(screen.getByText("This column is not taken along: Name.")).toBeTruthy();
  });

  test("of a wide table are propositions by their headers", async () => {
    await openTable(rows("School,Free lunch,A long break", "Hill,yes,no", "Mill,no,yes"));
    expect(chosenIn("Each row is")).toBe("an actor, with a column for each proposition");
    expect(chosenIn("What “Free lunch” holds")).toBe("A proposition");
    expect(told()).toContain("4 statements");
  });
});

describe("what cannot be guessed is asked once:", () => {
  test("the one sentence, to which the way leads", async () => {
    const { user } = await openTable(rows("Name,Position", "Ann,for", "Bob,against"));
    expect(screen.queryByRole("button", { name: "Open" })).toBeNull();
    expect(told()).toContain("1 question is open.");
    await user.click(screen.getByRole("button", { name: "Go to the next question" }));
    const title = "What is the one sentence that all rows are about?";
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: title })));
    await user.type(screen.getByRole("textbox", { name: title }), "The park should close.");
    expect(await openButton()).toBeTruthy();
  });

  test("a value that is no stance we know", async () => {
    const { user } = await openTable(
      rows("Name,Position,Proposition", "Ann,for,The park should close.", "Bob,hm,The park should close."),
    );
    expect(told()).toContain("1 question is open.");
    expect(chosenIn("“hm” means")).toBe("Choose…");
    expect(chosenIn("“for” means")).toBe("Support");
    await user.selectOptions(select("“hm” means"), "Mixed");
    expect(await openButton()).toBeTruthy();
    expect(told()).toContain("2 statements");
  });

  test("which column says who", async () => {
    const { user } = await openTable(rows("A,B,Position", "Ann,The park should close.,for"));
    const asked = screen.queryByRole("combobox", { name: "Which column says who?" });
    if (asked !== null) await user.selectOptions(asked, "A");
    await waitFor(() => expect(chosenIn("What “A” holds")).toBe("Who"));
  });

  test("the kinds of actors, which are kinds of their own until another is chosen", async () => {
    const { user } = await openTable(
      rows("Name,Type,Position,Proposition", "Ann,Baker,for,The park should close."),
    );
    expect(chosenIn("“Baker” means")).toBe("Its own kind, “Baker”");
    await user.selectOptions(select("“Baker” means"), "Person");
    await waitFor(() => expect(chosenIn("“Baker” means")).toBe("Person"));
    await user.selectOptions(select("“Baker” means"), "Its own kind, “Baker”");
    await waitFor(() => expect(chosenIn("“Baker” means")).toBe("Its own kind, “Baker”"));
  });

  test("whether the day or the month comes first", async () => {
    const { user } = await openTable(
      rows("Name,Position,Proposition,Date", "Ann,for,The park should close.,03/04/2022"),
    );
    expect(told()).toContain("1 question is open.");
    await user.click(screen.getByRole("radio", { name: "Day first: 3 April 2022" }));
    expect(await openButton()).toBeTruthy();
  });

  test("unless another date decides it", async () => {
    await openTable(
      rows(
        "Name,Position,Proposition,Date",
        "Ann,for,The park should close.,03/04/2022",
        "Bob,for,The park should close.,13/04/2022",
      ),
    );
    expect(screen.queryByRole("radio")).toBeNull();
    expect(
      screen.getByText("“13/04/2022” is 13 April 2022, so all dates are read in that order."),
    ).toBeTruthy();
  });

  test("whether guessed letters read well", async () => {
    const bytes = new Uint8Array(
      Buffer.from(rows("Name,Position,Proposition", "Müller,for,Parks close."), "latin1"),
    );
    const { user } = await openFiles(fileOf(bytes));
    expect(screen.getByRole("heading", { name: "Do these words read well?" })).toBeTruthy();
    expect(
      within(screen.getByRole("region", { name: "Do these words read well?" })).getByText("Müller"),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "No" }));
    expect(screen.getByText(/Save the file again as UTF-8/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Open" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Yes, they read well" }));
    expect(await openButton()).toBeTruthy();
  });
});

describe("names that look alike", () => {
  const NAMES = rows(
    "Name,Position,Proposition",
    "Müller und Co,for,The park should close.",
    "Muller und Co.,against,The park should close.",
    "Bob,for,The park should close.",
  );

  test("stay apart until a person makes them one", async () => {
    const { user, address } = await openTable(NAMES);
    const name = "“Müller und Co” (1) and “Muller und Co.” (1)";
    expect(chosenIn(name)).toBe("Keep apart");
    expect(told()).toContain("This gives 3 actors, 1 proposition, and 3 statements.");
    await user.selectOptions(select(name), "One actor, called “Müller und Co”");
    await user.click(await openButton());
    await waitFor(() => expect(address()).toBe("/park"));
    expect(await screen.findAllByText("3 statements by 2 actors")).not.toEqual([]);
  });

  test("and are two actors where they stay apart", async () => {
    const { user } = await openTable(NAMES);
    await user.click(await openButton());
    expect(await screen.findAllByText("3 statements by 3 actors")).not.toEqual([]);
  });
});

describe("what is wrong with rows", () => {
  const FAULTY = rows(
    "Name,Position,Proposition,Date",
    "Ann,for,The park should close.,2022-04-03",
    ",for,The park should close.,2022-04-03",
    "Cem,for,The park should close.,some day",
  );

  test("is listed by row and column, and rows that do not open can be left out by choice", async () => {
    const { user, address } = await openTable(FAULTY, "faulty.csv");
    const listed = within(
      screen.getByRole("region", { name: "2 things to correct or to know" }),
    ).getAllByRole("listitem");
    expect(listed.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Row 3, Name: Nobody is named here/),
      expect.stringMatching(/^Row 4, Date: “some day” could not be read as a date/),
    ]);
    expect(told()).toContain("This gives 1 actor, 1 proposition, and 1 statement.");
    await user.click(screen.getByRole("button", { name: "Open without these 2 rows" }));
    await waitFor(() => expect(address()).toBe("/faulty"));
  });

  test("and what is left out or lost is said", async () => {
    await openTable(
      rows(
        "Name,Position,Proposition,Colour",
        "Ann,for,The park should close.,red",
        "Bob,absent,The park should close.,blue",
      ),
    );
    expect(screen.getByText("1 cell with “absent”, which is not a position")).toBeTruthy();
    expect(screen.getByText("This column is not taken along: Colour.")).toBeTruthy();
  });
});

describe("a table that opens", () => {
  test("is a case at an address of its own, called as a person says", async () => {
    const { user, address } = await openTable(PARK);
    await user.type(screen.getByRole("textbox", { name: "Question" }), "What about the park?");
    await user.click(await openButton());
    await waitFor(() => expect(address()).toBe("/park"));
    expect(await screen.findByRole("heading", { level: 1, name: "What about the park?" })).toBeTruthy();
  });

  test("is opened with the same choices when it is chosen again, in the place of the former", async () => {
    const text = rows("Name,Position", "Ann,for");
    const { user, address, history } = await openTable(text);
    const sentence = { name: "What is the one sentence that all rows are about?" };
    await user.type(screen.getByRole("textbox", sentence), "The park should close.");
    await user.click(await openButton());
    await waitFor(() => expect(address()).toBe("/park"));
    act(() => history.navigate("/page/open"));
    await user.upload(await screen.findByLabelText("Choose a file"), fileOf(`${text}\nBob,against`));
    await screen.findByText(/Your choices are taken over/);
    expect(screen.getByRole<HTMLInputElement>("textbox", sentence).value).toBe("The park should close.");
    await user.click(await openButton());
    await waitFor(() => expect(address()).toBe("/park"));
    expect(await screen.findAllByText("2 statements by 2 actors")).not.toEqual([]);
  });

  test("leaves its choices to the next with the same headers, but not what it is about, until they are forgotten", async () => {
    const { user, address, history } = await openTable(
      rows("Name,Position,Proposition", "Ann,hm,Parks close."),
    );
    await user.selectOptions(select("“hm” means"), "Mixed");
    await user.type(screen.getByRole("textbox", { name: "Title" }), "Parks");
    await user.click(await openButton());
    await waitFor(() => expect(address()).toBe("/parks"));
    act(() => history.navigate("/page/open"));
    const next = fileOf(rows("Name,Position,Proposition", "Bob,hm,Zoos open."), "zoo.csv");
    await user.upload(await screen.findByLabelText("Choose a file"), next);
    await screen.findByText(/Your choices are taken over/);
    expect(chosenIn("“hm” means")).toBe("Mixed");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Title" }).value).toBe("");
    await user.click(screen.getByRole("button", { name: "Forget these choices" }));
    await waitFor(() => expect(chosenIn("“hm” means")).toBe("Choose…"));
  });

  test("can be left for another file", async () => {
    const { user } = await openTable(PARK);
    await user.click(screen.getByRole("button", { name: "Open something else" }));
    expect(await screen.findByLabelText("Choose a file")).toBeTruthy();
  });
});

test("a table of very many columns shows the first ones and those with a meaning, and says so", async () => {
  const many = Array.from({ length: 300 }, (_, at) => `Column ${at}`);
  const cells = many.map(() => "x");
  await openTable(
    rows(
      ["Note", ...many, "Name", "Position", "Proposition"].join(","),
      ["", ...cells, "Ann", "for", "The park should close."].join(","),
    ),
  );
  expect(chosenIn("What “Name” holds")).toBe("Who");
  expect(screen.getAllByRole("columnheader").length).toBeLessThan(60);
  expect(screen.getByText("43 of 304 columns are shown. All of them are read.")).toBeTruthy();
});

test("a table of very many columns offers the first of them where one is asked for, and says so", async () => {
  const many = Array.from({ length: 5000 }, (_, at) => `Column ${at}`);
  const values = many.map((_, at) => `v${at % 50}`);
  await openTable(rows(["Name", ...many].join(","), ["Ann", ...values].join(",")));
  const asked = screen.getAllByRole("combobox").filter((one) => one.closest(".open-question") !== null);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map((one) => one.querySelectorAll("option").length)).toEqual(asked.map(() => 301));
  expect(screen.getAllByText(/^The first 300 of 5,001 columns are offered/)).toHaveLength(asked.length);
});
