import { expect, test } from "vitest";
import { archiveLink } from "../../../src/reading/statement/Evidence.tsx";

const linkFor = (published: string, url?: string) =>
  archiveLink({ published, ...(url === undefined ? {} : { url }) });

test("an archived copy is looked for at the time of publication, as exactly as that is known", () => {
  const url = "https://example.org/a?b=c";
  expect(linkFor("2022-08-25", url)).toBe(`https://web.archive.org/web/20220825/${url}`);
  expect(linkFor("2022-08", url)).toBe(`https://web.archive.org/web/202208/${url}`);
  expect(linkFor("2021/2022", url)).toBe(`https://web.archive.org/web/2021/${url}`);
  expect(linkFor("../2022", url)).toBe(`https://web.archive.org/web/*/${url}`);
});

test("there is no archived copy of what has no address", () => {
  expect(linkFor("2022-08-25")).toBeNull();
});
