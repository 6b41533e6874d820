import { describe, expect, test } from "vitest";
import { displayName } from "../../../src/case/countries/displayName.ts";

describe("the name of a country or a language", () => {
  test("is in the reader's language", () => {
    expect(displayName("en", "region", "DE")).toBe("Germany");
    expect(displayName("fr", "region", "DE")).toBe("Allemagne");
    expect(displayName("en", "language", "zh")).toBe("Chinese");
  });

  test("is the code where there is no such thing", () => {
    expect(displayName("en", "region", "QX")).toBe("QX");
    expect(displayName("en", "region", "no code")).toBe("no code");
    expect(displayName("en", "language", "not a tag")).toBe("not a tag");
  });
});
