import { type ReactNode, type SVGAttributes, createElement, memo } from "react";
import type { Mark } from "./mark.ts";
import { type Palette, type SvgElement, svgElement } from "./svgElement.ts";

/** Left to the style sheet: a theme, high contrast and print change the colours of what is drawn. */
const PAGE: Palette = {
  colour: (colour) => `var(--${colour})`,
  family: (family) => `var(--${family})`,
  isNamed: true,
};

/** Marks inside an `<svg>` of the page; drawn again only for another list. */
export const Marks = memo(function Marks({ marks }: { readonly marks: readonly Mark[] }): ReactNode {
  return marks.map((mark, at) => drawn(svgElement(mark, PAGE), at));
});

interface MarkElementProps extends SVGAttributes<SVGElement> {
  readonly mark: Mark;
  /** What lies under it, for the pointer. */
  readonly children?: ReactNode;
  readonly [data: `data-${string}`]: string | boolean | undefined;
}

/** One mark that can be acted on: whatever is passed besides is put on its element. */
export function MarkElement({ mark, children: under, ...more }: MarkElementProps): ReactNode {
  const { name, attributes, children } = svgElement(mark, PAGE);
  return createElement(name, { ...attributes, ...more }, under, ...children.map((child) => drawn(child)));
}

function drawn(element: SvgElement | string, key?: number): ReactNode {
  if (typeof element === "string") return element;
  const { name, attributes, children } = element;
  const inside = children.map((child) => drawn(child));
  return createElement(name, key === undefined ? attributes : { ...attributes, key }, ...inside);
}
