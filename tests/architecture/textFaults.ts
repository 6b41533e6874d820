import { parseSync } from "vite";
import type { SourceFile } from "./sourceFiles.ts";

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

const SPOKEN_ATTRIBUTES = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "placeholder",
  "title",
  "alt",
  "label",
]);

/** Words for a reader that stand in a component, with their lines; they belong into src/i18n. */
export function textFaults({ path, text }: SourceFile): string[] {
  return wordsIn(parseSync(path, text).program).map(({ words, start }) => {
    const line = text.slice(0, start).split("\n").length;
    return `${path}:${line} says ${JSON.stringify(words)}`;
  });
}

interface Words {
  readonly words: string;
  readonly start: number;
}

function wordsIn(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isNode(value)) return [];
  const below = Object.values(value).flatMap(wordsIn);
  return [...ownWords(value), ...below];
}

function ownWords(node: Node): Words[] {
  if (node.type === "JSXText") return spoken(node["value"], node);
  if (node.type === "JSXAttribute") return isSpokenAttribute(node) ? literalsOf(node["value"]) : [];
  const isElement = node.type === "JSXElement" || node.type === "JSXFragment";
  return isElement
    ? (node["children"] as Node[]).filter(({ type }) => type === "JSXExpressionContainer").flatMap(literalsOf)
    : [];
}

function isSpokenAttribute(node: Node): boolean {
  return SPOKEN_ATTRIBUTES.has(String((node["name"] as { readonly name?: unknown }).name));
}

/** Of each kind of expression the parts that may become its text; what is compared or called is not said. */
const TEXT_PARTS: Readonly<Record<string, readonly string[]>> = {
  JSXExpressionContainer: ["expression"],
  ParenthesizedExpression: ["expression"],
  TemplateLiteral: ["quasis"],
  ConditionalExpression: ["consequent", "alternate"],
  LogicalExpression: ["left", "right"],
};

/** The texts that an expression may come to: itself, a part of a template, either way of a condition. */
function literalsOf(value: unknown): Words[] {
  if (!isNode(value)) return [];
  if (value.type === "Literal") return spoken(value["value"], value);
  if (value.type === "TemplateElement")
    return spoken((value["value"] as { readonly cooked: unknown }).cooked, value);
  return (TEXT_PARTS[value.type] ?? []).flatMap((name) => value[name]).flatMap(literalsOf);
}

function spoken(words: unknown, { start }: Node): Words[] {
  return typeof words === "string" && /\p{L}/u.test(words) ? [{ words: words.trim(), start }] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
