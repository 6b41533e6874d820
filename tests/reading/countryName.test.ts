import { describe, expect, test } from "vitest";
import { countryName } from "../../src/reading/countryName.ts";

describe("the name of a country", () => {
  test("is in the reader's language", () => {
    expect(countryName("en", "DE")).toBe("Germany");
    expect(countryName("fr", "DE")).toBe("Allemagne");
  });

  test("is the code where there is no such country", () => {
    expect(countryName("en", "QX")).toBe("QX");
    expect(countryName("en", "no code")).toBe("no code");
  });
});
