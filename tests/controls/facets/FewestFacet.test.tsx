import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FewestFacet } from "../../../src/controls/facets/FewestFacet.tsx";
import { renderWithStore } from "../renderWithStore.tsx";

const field = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: /At least/ });

test("actors with few statements are left out as soon as a whole number stands in the field", async () => {
  const { user, filter } = renderWithStore(<FewestFacet />);
  expect(field().value).toBe("1");
  await user.clear(field());
  expect(filter().fewest).toBe(1);
  await user.type(field(), "3");
  expect(filter().fewest).toBe(3);
});

test("what is no whole number over 1 leaves out nobody, and goes when the field is left", async () => {
  const { user, filter } = renderWithStore(<FewestFacet />, { search: "?fewest=2" });
  await user.clear(field());
  await user.type(field(), "0");
  expect(filter().fewest).toBe(1);
  await user.clear(field());
  await user.tab();
  expect(field().value).toBe("1");
});
