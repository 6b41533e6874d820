import { expect, test } from "vitest";
import { styleClasses } from "../../../../src/workshop/first/plain/styleClasses.ts";

test("styles become rules of classes, one for each that differs, since a strict policy refuses attributes", () => {
  const { markup, css } = styleClasses(
    '<i style="width:1px"></i><b class="bar" style="width:1px" id="b"></b><u style="font:&quot;A&amp;B&quot;">x</u>',
  );
  expect(markup).toBe('<i class="first-0"></i><b class="first-0 bar" id="b"></b><u class="first-1">x</u>');
  expect(css).toBe('#first .first-0{width:1px}\n#first .first-1{font:"A&B"}');
});
