import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { useFindInList } from "../../../src/controls/choosing/useFindInList.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const NAMES = ["Ann", "Bob", "Cem", "Dana", "Eva", "Fay", "Gil", "Hana", "Ida", "Jon", "Kim", "Lea", "Mia"];
const long = NAMES.map((name) => ({ name, isChosen: name === "Mia" }));

function List({ items }: { readonly items: typeof long }) {
  const { found, field } = useFindInList(items, ({ name }) => name);
  return (
    <>
      {field}
      <ul>
        {found.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

const shown = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
const field = () => screen.getByRole("textbox", { name: "Find in this list" });

test("a long list shows what is typed, in its order, and what is chosen all the same", async () => {
  const user = userEvent.setup();
  renderInEnglish(<List items={long} />);
  expect(shown()).toEqual(NAMES);
  await user.type(field(), "ana");
  expect(shown()).toEqual(["Dana", "Hana", "Mia"]);
  await user.clear(field());
  await user.type(field(), "an");
  expect(shown()).toEqual(["Ann", "Mia"]);
  await user.clear(field());
  await user.type(field(), "dnaa");
  expect(shown()).toEqual(["Dana", "Mia"]);
});

test("it says so when nothing has that name, and shows all again when the field is empty", async () => {
  const user = userEvent.setup();
  renderInEnglish(<List items={long} />);
  await user.type(field(), "qqqq");
  expect(screen.getByRole("status").textContent).toBe("No name matches");
  await user.clear(field());
  expect(shown()).toEqual(NAMES);
});

test("a list of twelve has no such field", () => {
  renderInEnglish(<List items={long.slice(0, 12)} />);
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(shown()).toHaveLength(12);
});
