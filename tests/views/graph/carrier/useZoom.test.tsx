import { act, fireEvent, render } from "@testing-library/react";
import { zoomIdentity } from "d3";
import { useEffect, useRef } from "react";
import { expect, test, vi } from "vitest";
import { Carrier } from "../../../../src/views/graph/carrier/Carrier.tsx";
import { useZoom } from "../../../../src/views/graph/carrier/useZoom.ts";

/** How long d3 waits for the next turn of a wheel, with room to spare, in milliseconds. */
const AFTER_THE_WHEEL = 400;

/** A picture that tells how often it was drawn, and for what it was drawn last. */
function aPicture() {
  vi.useFakeTimers();
  const drawn: string[] = [];
  function Picture() {
    const [carrier, sheet] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
    const { transform } = useZoom(carrier, false, zoomIdentity, sheet);
    useEffect(() => void drawn.push(transform.toString()), [transform]);
    return (
      <Carrier carrier={carrier} sheet={sheet}>
        <svg data-testid="picture" />
      </Carrier>
    );
  }
  const { getByTestId } = render(<Picture />);
  const picture = getByTestId("picture");
  const sheet = picture.parentElement;
  const turn = (times: number, deltaY: number) => {
    for (let at = 0; at < times; at += 1) fireEvent.wheel(picture, { deltaY, clientX: 100, clientY: 100 });
  };
  /** Two fingers that are laid on it and go nowhere. */
  const press = () => {
    const fingers = [100, 140].map((clientX, identifier) => ({ identifier, clientX, clientY: 100 }));
    const at = { touches: fingers, changedTouches: fingers };
    fireEvent.touchStart(picture, at);
    fireEvent.touchMove(picture, at);
    fireEvent.touchEnd(picture, { touches: [], changedTouches: fingers });
  };
  const rest = () => {
    act(() => void vi.advanceTimersByTime(AFTER_THE_WHEEL));
    vi.useRealTimers();
  };
  return { drawn, sheet, turn, press, rest };
}

test("a picture that the wheel zooms is carried as it is, and drawn once when the wheel has come to rest", () => {
  const { drawn, sheet, turn, rest } = aPicture();
  const before = drawn.length;
  turn(10, -20);
  expect(drawn.length).toBe(before);
  expect(sheet?.style.transform).toMatch(/^translate\(-.*\) scale\(1\.3/);
  rest();
  expect(drawn.length).toBe(before + 1);
  expect(drawn.at(-1)).toMatch(/scale\(1\.3/);
  expect(sheet?.style.transform).toBe("");
});

test("a picture is drawn again on the way only where it would be twice as large as it is drawn", () => {
  const { drawn, turn, rest } = aPicture();
  const before = drawn.length;
  turn(60, -20);
  expect(drawn.length).toBe(before + 2);
  rest();
  expect(drawn.length).toBe(before + 3);
});

test("a picture lies where it is drawn before any gesture, and after one that moved nothing", () => {
  const { sheet, press, rest } = aPicture();
  expect(sheet?.dataset["carried"]).toBeUndefined();
  press();
  rest();
  expect(sheet?.dataset["carried"]).toBeUndefined();
});
