import { expect, test } from "vitest";
import { addressName } from "../../../src/views/addressees/AddresseesView.tsx";
import { englishWords } from "../../fixtures/english.ts";
import { addressesOf, tiedIndex } from "../../fixtures/addresses.ts";

const network = addressesOf(
  tiedIndex([
    ["ann", "informs", "bob"],
    ["cem", "informs", "bob"],
    ["dana", "speaks-for", "cem"],
    ["dana", "part-of", "bob"],
  ]),
);
const nameOf = (id: string, isPinned = false) =>
  addressName(
    network,
    network.nodes.find((node) => node.id === `actor/${id}`)!,
    isPinned,
    englishWords,
  );

test("a node says whom it addresses, by how many it is addressed, and its standing ties, as far as there are any", () => {
  expect(nameOf("ann")).toBe("Ann Example, person. Addresses 1 actor.");
  expect(nameOf("bob")).toBe("Bob Example, person. Addressed by 2 actors. 1 standing tie.");
  expect(nameOf("dana")).toBe("Dana Example, person. 2 standing ties.");
});

test("a node that is pinned says so at the end", () => {
  expect(nameOf("ann", true)).toBe(`${nameOf("ann")} Pinned.`);
});
