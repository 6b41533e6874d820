import type { CDPSession, Page } from "playwright-core";
import { quantile } from "../measure.ts";

/** Where the picture is on the page: ours, else that of a peer, whose page is nothing else. */
const PICTURE = '[role="group"] > svg, [role="group"] svg.network-chart__svg, body > svg, canvas';
const EVENTS = 120;
/** A page that is so far behind is waited for no longer, in milliseconds. */
const CATCHING_UP = 5000;
/** As often as a screen asks for a frame. */
const EVERY = 1000 / 60;

/** Turns the wheel over the picture, in and out, then drags its ground; the time under which 95 % of all frames came, in milliseconds. */
export async function moveThePicture(page: Page): Promise<number> {
  const box = await page.locator(PICTURE).first().boundingBox();
  if (box === null) return Number.NaN;
  const session = await page.context().newCDPSession(page);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  const zoomed = await framesOf(page, () => turnWheel(session, middle));
  await page.waitForTimeout(500);
  const ground = { x: box.x + 12, y: box.y + 12 };
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  const dragged = await framesOf(page, () => drag(session, ground));
  await page.mouse.up();
  return quantile([...zoomed, ...dragged], 0.95);
}

function turnWheel(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  return inTime((at) => {
    const deltaY = at % 80 < 40 ? -14 : 14;
    return session.send("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY });
  });
}

function drag(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  return inTime((at) =>
    session.send("Input.dispatchMouseEvent", {
      type: "mouseMoved",
      x: x + 60 * Math.sin(at / 12),
      y: y + 40 * Math.sin(at / 9),
      button: "left",
      buttons: 1,
    }),
  );
}

/** Does something as often as a screen asks for a frame, whether the page keeps up or not; and waits a while until it has caught up. */
async function inTime(act: (at: number) => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  const acts: Promise<unknown>[] = [];
  for (let at = 0; at < EVENTS; at += 1) {
    acts.push(act(at));
    await new Promise((resolve) => {
      setTimeout(resolve, begin + (at + 1) * EVERY - performance.now());
    });
  }
  await Promise.race([Promise.all(acts), new Promise((resolve) => setTimeout(resolve, CATCHING_UP))]);
}

/** How long each frame took that came meanwhile, in milliseconds. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => void (globalThis.probe.frames.length = 0));
  await act();
  const frames = await page.evaluate(() => globalThis.probe.frames);
  return frames.slice(1).map((time, at) => time - (frames[at] ?? time));
}
