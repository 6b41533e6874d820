import { fireEvent, screen, within } from "@testing-library/react";

/** The parts of the app by the names that assistive technology finds them by. */
export const network = () => screen.getByRole("group", { name: "Network" });
export const nodes = () => within(network()).getAllByRole("button");
export const node = (name: string) => within(network()).getByRole("button", { name: new RegExp(`^${name}`) });
export const table = () => screen.getByRole("table", { name: "Network as a table" });
export const statements = () => screen.getByRole("list", { name: "Statements" });
export const count = () => screen.getByRole("status").textContent;
export const reading = () => screen.getByRole("region", { name: "Statements and details" });
export const picture = () => screen.getByRole("region", { name: "Picture" });
export const shownPanes = () =>
  ["Filters", "Picture", "Statements and details"].filter((name) => screen.queryByRole("region", { name }));

/** The rows of the table as actor, stance, proposition. */
export const rows = () =>
  within(table())
    .getAllByRole("row")
    .slice(1)
    .map((row) => {
      const [actor] = within(row).getAllByRole("rowheader");
      const [, stance, proposition] = within(row).getAllByRole("cell");
      return [actor, stance, proposition].map((cell) => cell?.textContent?.trim() ?? "");
    });

/** Clicks a mark of the drawing. A press of the mouse, which d3 listens to, asks for more of a window than jsdom has. */
export const click = (mark: Element) => fireEvent.click(mark, { detail: 1 });
