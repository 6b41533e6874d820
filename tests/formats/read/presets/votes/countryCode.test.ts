import { expect, test } from "vitest";
import { countryCode } from "../../../../../src/formats/read/presets/votes/countryCode.ts";
import { properName } from "../../../../../src/formats/read/presets/votes/properName.ts";

test.each([
  ["FRA", "FR"],
  ["che", "CH"],
  ["ZAF", "ZA"],
  ["PRK", "KP"],
  ["SUN", ""],
  ["", ""],
])("the code %s has two letters too: %s", (three, two) => {
  expect(countryCode(three)).toBe(two);
});

test.each([
  ["ISLAMIC REPUBLIC OF IRAN", "Islamic Republic of Iran"],
  ["LAO PEOPLE'S DEMOCRATIC REPUBLIC", "Lao People's Democratic Republic"],
  ["GUINEA-BISSAU", "Guinea-Bissau"],
  ["CÔTE D’IVOIRE", "Côte d’Ivoire"],
  ["THE GAMBIA", "The Gambia"],
  ["United Republic of Tanzania", "United Republic of Tanzania"],
  ["TÜRKİYE", "Türkiye"],
])("%s is written %s", (capitals, name) => {
  expect(properName(capitals).normalize("NFC")).toBe(name);
});
