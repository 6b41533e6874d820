import { beforeEach, describe, expect, test, vi } from "vitest";
import { FIRST_ELEMENT, FOLDED, FOLDED_LATER } from "../../../src/host/first/firstElement.ts";
import { unfoldAsRead, unfoldDrawn } from "../../../src/host/first/unfoldDrawn.ts";

/** As a browser that runs scripts reads it: text. */
function aFold(parent: Element, markup: string, attribute?: string): void {
  const fold = document.createElement("noscript");
  fold.className = FOLDED;
  fold.textContent = markup;
  if (attribute !== undefined) fold.setAttribute(attribute, "");
  parent.append(fold);
}

function aPart({ isSeen }: { isSeen: boolean }): HTMLElement {
  const part = document.createElement("div");
  vi.spyOn(part, "getClientRects").mockReturnValue((isSeen ? [{}] : []) as unknown as DOMRectList);
  document.getElementById(FIRST_ELEMENT)?.append(part);
  return part;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="${FIRST_ELEMENT}"></div>`;
  return () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    document.body.replaceChildren();
  };
});

describe("what can wait becomes elements", () => {
  const waiting = () => {
    const part = aPart({ isSeen: true });
    aFold(part, "<i>Last</i>", FOLDED_LATER);
    vi.useFakeTimers();
    unfoldAsRead();
    vi.advanceTimersByTime(100);
    expect(part.querySelector("i")).toBeNull();
    return part;
  };

  test("when the reader moves", () => {
    const part = waiting();
    document.body.dispatchEvent(new Event("scroll"));
    expect(part.innerHTML).toBe("<i>Last</i>");
  });

  test("at once where the window is so high that there is room for it", () => {
    const part = aPart({ isSeen: true });
    const last = document.createElement("b");
    part.append(last);
    aFold(part, "<i>Last</i>", FOLDED_LATER);
    vi.useFakeTimers();
    unfoldAsRead();
    vi.advanceTimersByTime(100);
    expect(part.innerHTML).toBe("<b></b><i>Last</i>");
  });

  test("after a while", () => {
    const part = waiting();
    vi.advanceTimersByTime(2000);
    expect(part.innerHTML).toBe("<i>Last</i>");
  });
});

describe("what the build folded of the page", () => {
  test("becomes elements where it is to be seen, and stays text elsewhere", () => {
    const [seen, other] = [aPart({ isSeen: true }), aPart({ isSeen: false })];
    for (const part of [seen, other]) aFold(part, "<svg><g></g></svg>");
    unfoldDrawn();
    expect(seen.innerHTML).toBe("<svg><g></g></svg>");
    expect(other.querySelector("svg")).toBeNull();
  });

  test("is also seen in what has no box of its own", () => {
    const part = aPart({ isSeen: true });
    const span = document.createElement("span");
    span.style.display = "contents";
    part.append(span);
    aFold(span, "<b>Days</b>");
    unfoldDrawn();
    expect(span.innerHTML).toBe("<b>Days</b>");
  });

  test("waits for the next frame where it can", () => {
    const part = aPart({ isSeen: true });
    aFold(part, "<i>Last</i>", FOLDED_LATER);
    unfoldDrawn();
    expect(part.querySelector("i")).toBeNull();
    unfoldDrawn(document, true);
    expect(part.innerHTML).toBe("<i>Last</i>");
  });

  test("waits until the browser has read all of it", () => {
    const part = aPart({ isSeen: true });
    aFold(part, "<b>Hal");
    const reading = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    unfoldDrawn();
    expect(part.querySelector("b")).toBeNull();
    reading.mockReturnValue("interactive");
    unfoldDrawn();
    expect(part.querySelector("b")).not.toBeNull();
  });
});
