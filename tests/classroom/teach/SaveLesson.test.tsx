import { screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { SaveLesson } from "../../../src/classroom/teach/SaveLesson.tsx";
import type { Lesson } from "../../../src/classroom/lesson/lesson.ts";
import { renderWithStore } from "../../controls/renderWithStore.tsx";
import { cityLessons } from "../../fixtures/aLesson.ts";

const [lesson] = cityLessons().lessons as unknown as [Lesson];
const PAGE = "<html><head><title>S</title></head><body></body></html>";

const press = async (fetchPage: () => Promise<string>, search = "") => {
  const saved: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved.push(blob as Blob);
    return "blob:here";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const { user } = renderWithStore(<SaveLesson lesson={lesson} fetchPage={fetchPage} />, { search });
  await user.click(screen.getByRole("button", { name: "Save this lesson" }));
  return saved;
};

describe("saving a lesson", () => {
  test("hands over a file that opens at the first step, and says what it is called", async () => {
    const [file] = await press(() => Promise.resolve(PAGE));
    expect(await screen.findByText("Sent to your browser to save: city-data-whole.html")).toBeDefined();
    const html = await file?.text();
    expect(html).toContain("<title>A whole lesson · Standpoint</title>");
    expect(html).toMatch(/"start":"\/city-data\/lesson\/[^"?]+"/);
  });

  test("keeps names hidden where they are", async () => {
    const [file] = await press(() => Promise.resolve(PAGE), "?names=0&seed=9");
    expect(await file?.text()).toMatch(/"start":"[^"]*\?names=0&seed=9"/);
  });

  test("says what to do where the file cannot be made", async () => {
    const saved = await press(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await screen.findByText(/^The file could not be made, because standpoint\.html/)).toBeDefined();
    expect(saved).toEqual([]);
  });
});
