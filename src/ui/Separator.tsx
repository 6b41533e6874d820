import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import "./separator.css";

const KEY_STEP = 24;

interface SeparatorProps {
  readonly name: string;
  /** Width of the pane that it resizes, in CSS pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** 1 if the pane grows towards the end of the line, -1 if it comes after the separator. */
  readonly direction: 1 | -1;
  readonly onResize: (width: number) => void;
}

/** A line between two panes that can be dragged, or moved by arrow keys. */
export function Separator({ name, width, least, most, direction, onResize }: SeparatorProps) {
  const grabbed = useRef({ x: 0, width });
  const resize = (next: number) => onResize(Math.round(Math.min(Math.max(next, least), most)));
  const toEnd = (element: Element) =>
    getComputedStyle(element).direction === "rtl" ? -direction : direction;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { x, width: before } = grabbed.current;
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      resize(before + (event.clientX - x) * toEnd(event.currentTarget));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step * KEY_STEP * toEnd(event.currentTarget));
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={name}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator with a value is a widget
      tabIndex={0}
      className="separator"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
