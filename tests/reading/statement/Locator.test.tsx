import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Locator } from "../../../src/reading/statement/Locator.tsx";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import { timelineWords } from "../../../src/i18n/en/views/timeline.ts";
import { englishWords } from "../../fixtures/english.ts";

const draw = (locator: string | undefined) =>
  render(
    <WordsProvider words={englishWords}>
      <Locator locator={locator} />
    </WordsProvider>,
  );

test("a paragraph is a sign for the eye and a word for the ear", () => {
  draw("4");
  expect(screen.getByText("¶4")).toBeTruthy();
  expect(screen.getByText("paragraph 4")).toBeTruthy();
});

test("a source without numbered paragraphs has no sign of one", () => {
  const { container } = draw(undefined);
  expect(container.textContent).toBe("");
  const { eventSource } = englishWords.of(timelineWords);
  expect(eventSource({ date: "6 October 2022", locator: undefined })).toBe("6 October 2022");
});
