import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AddressNetwork } from "../../../src/network/addresses/addressNetwork.ts";
import { AddressLegend } from "../../../src/views/addressees/AddressLegend.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const linkOf = (type: string) => ({ relations: [{ type }], statements: [] });
const networkOf = (...types: readonly string[]) =>
  ({ nodes: [], links: types.map(linkOf) }) as unknown as AddressNetwork;

test.each([
  [["calls-on"], ["Addresses"]],
  [["part-of"], ["Standing tie"]],
  [
    ["calls-on", "part-of"],
    ["Addresses", "Standing tie"],
  ],
])("of ties by %s the legend explains the lines that there are", (types, told) => {
  renderInEnglish(<AddressLegend network={networkOf(...types)} cut={null} />);
  const shown = ["Addresses", "Standing tie"].filter((text) => screen.queryByText(text) !== null);
  expect(shown).toEqual(told);
});
