import { describe, expect, test } from "vitest";
import { scriptJson } from "../../../src/formats/embed/scriptJson.ts";

describe("scriptJson", () => {
  test("cannot end its script, and means the same", () => {
    const value = { text: "</script><!--<script>" };
    expect(scriptJson(value)).not.toContain("<");
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});
