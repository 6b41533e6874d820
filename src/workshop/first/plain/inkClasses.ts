/** Looks that marks of pictures have as attributes, which any rule of a style sheet overrules. */
const LOOKS =
  / (fill|stroke|stroke-width|stroke-dasharray|stroke-linecap|stroke-linejoin|paint-order|opacity|text-anchor|font-family|font-size|font-style|font-weight)="([^"]*)"/g;
const MARK = /<(path|circle|rect|line|text|g)( [^>]*?)(\/?>)/g;
/** A class is not shorter than a single look. */
const FEWEST = 2;

/**
 * Markup in which marks that look alike share a class instead of the same attributes again and again, and its rules. They stand
 * in a layer, where as before every rule of the app overrules them.
 */
export function inkClasses(markup: string): { readonly markup: string; readonly css: string } {
  const names = new Map<string, string>();
  const nameOf = (looks: string) => {
    const name = names.get(looks) ?? `ink-${names.size}`;
    names.set(looks, name);
    return name;
  };
  const classed = markup.replaceAll(MARK, (mark, element: string, attributes: string, end: string) => {
    const looks = [...attributes.matchAll(LOOKS)];
    if (looks.length < FEWEST) return mark;
    const name = nameOf(
      looks.map(([, look = "", value = ""]) => `${look}:${valueOf(look, value)}`).join(";"),
    );
    return `<${element}${withClass(attributes.replaceAll(LOOKS, ""), name)}${end}`;
  });
  const rules = [...names].map(([looks, name]) => `.${name}{${looks}}`);
  return { markup: classed, css: `@layer first-ink{${rules.join("\n")}}` };
}

function withClass(attributes: string, name: string): string {
  // The last class is the one that a mark is known by (`host/first/twinOf`).
  return attributes.includes(' class="')
    ? attributes.replace(' class="', ` class="${name} `)
    : ` class="${name}"${attributes}`;
}

function valueOf(look: string, value: string): string {
  return look === "font-size" ? `${value}px` : value;
}
