import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { DateFacet } from "../../../src/controls/dates/DateFacet.tsx";
import { indexOf, pair } from "../../fixtures/tinyCases.ts";
import { renderWithStore } from "../renderWithStore.tsx";

const day = (name: "From" | "To") => screen.getByLabelText<HTMLInputElement>(name);

/** The dates of the case lie over 60 days apart, so bars are months: four, from November to February, 25 pixels wide here. */
function renderBrush(search = "") {
  const drawn = renderWithStore(<DateFacet />, { search });
  const surface = drawn.container.querySelector<HTMLElement>(".date-brush__surface")!;
  surface.setPointerCapture = () => undefined;
  surface.getBoundingClientRect = () => new DOMRect(0, 0, 100, 40);
  const point = (type: "Down" | "Move" | "Up" | "Cancel", clientX: number) =>
    fireEvent[`pointer${type}`](surface, { clientX, button: 0, pointerId: 1 });
  const bounds = () => [drawn.filter().from, drawn.filter().to, drawn.store.getState().lastChange];
  return { ...drawn, point, bounds };
}

describe("drawing on the histogram", () => {
  test("a drag makes a range of whole bars: in one run of changes", () => {
    const { point, bounds } = renderBrush();
    point("Down", 80);
    expect(bounds()).toEqual([null, null, "discrete"]);
    point("Move", 30);
    expect(bounds()).toEqual(["2021-12-01", "2022-02-28", "continuous"]);
    point("Up", 30);
    expect(bounds()).toEqual(["2021-12-01", "2022-02-28", "final"]);
    point("Move", 5);
    expect(bounds()).toEqual(["2021-12-01", "2022-02-28", "final"]);
  });

  test("a click picks a bar, and another on the same bar lets it go", () => {
    const { point, bounds } = renderBrush();
    point("Down", 12);
    point("Up", 13);
    expect(bounds()).toEqual(["2021-11-01", "2021-11-30", "discrete"]);
    point("Down", 12);
    point("Up", 12);
    expect(bounds()).toEqual([null, null, "discrete"]);
  });

  test("an end of the range can be grabbed and moved", () => {
    const { point, bounds } = renderBrush("?from=2021-12-01&to=2022-01-31");
    point("Down", 26);
    point("Move", 5);
    point("Up", 5);
    expect(bounds()).toEqual(["2021-11-01", "2022-01-31", "final"]);
  });

  test("a drag that the browser takes over to scroll is undone", () => {
    const { point, bounds } = renderBrush("?from=2022-01-01&to=2022-01-31");
    point("Down", 5);
    point("Move", 45);
    expect(bounds()[0]).toBe("2021-11-01");
    point("Cancel", 45);
    expect(bounds().slice(0, 2)).toEqual(["2022-01-01", "2022-01-31"]);
  });
});

describe("the date fields", () => {
  test("take days and their limits from the dates of the case", () => {
    const { filter } = renderWithStore(<DateFacet />);
    expect([day("From").min, day("To").max]).toEqual(["2021-11-01", "2022-02-28"]);
    fireEvent.change(day("From"), { target: { value: "2021-12-10" } });
    expect(filter().from).toBe("2021-12-10");
    fireEvent.change(day("From"), { target: { value: "" } });
    expect(filter().from).toBeNull();
  });

  test("a year in the making changes nothing, and leaving the field brings back what holds", () => {
    const { filter } = renderWithStore(<DateFacet />, { search: "?from=2021-12-10" });
    fireEvent.change(day("From"), { target: { value: "0202-12-10" } });
    expect(filter().from).toBe("2021-12-10");
    fireEvent.blur(day("From"));
    expect(day("From").value).toBe("2021-12-10");
  });

  test("an end before the start waits until the field is left, and then the pair is turned", () => {
    const { filter } = renderWithStore(<DateFacet />, { search: "?from=2021-12-10" });
    fireEvent.change(day("To"), { target: { value: "2021-11-05" } });
    expect(filter().to).toBeNull();
    fireEvent.blur(day("To"));
    expect([filter().from, filter().to]).toEqual(["2021-11-05", "2021-12-10"]);
  });
});

describe("statements without a date", () => {
  test("are told quietly while no bound is set, and can be taken in when one is", async () => {
    const { user, filter } = renderWithStore(<DateFacet />);
    expect(screen.getByText("2 statements have no date.")).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
    fireEvent.change(day("From"), { target: { value: "2022-01-01" } });
    await user.click(screen.getByRole("checkbox", { name: "Include 2 statements without a date" }));
    expect(filter().undated).toBe(true);
  });

  test("a choice already made can be taken back even if none is left", () => {
    renderWithStore(<DateFacet />, { search: "?from=2022-01-01&undated=1&stance=mixed" });
    expect(screen.getByRole("checkbox", { name: "Include 0 statements without a date" })).toBeTruthy();
  });

  test("a case without any date says so instead of drawing", () => {
    renderWithStore(<DateFacet />, { index: indexOf(pair) });
    expect(screen.getByRole("group", { name: "Date" }).textContent).toContain(
      "No statement in this case has a date.",
    );
    expect(document.querySelector("svg")).toBeNull();
  });
});
