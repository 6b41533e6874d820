const STYLED = /<(\w+)([^>]*) style="([^"]*)"([^>]*)>/g;

/** Markup without `style` attributes, which a strict policy refuses, and the rules by which its elements look the same. */
export function styleClasses(markup: string): { readonly markup: string; readonly css: string } {
  const names = new Map<string, string>();
  const nameOf = (style: string) => {
    const name = names.get(style) ?? `first-${names.size}`;
    names.set(style, name);
    return name;
  };
  const classed = markup.replaceAll(
    STYLED,
    (_tag, ...[element = "", before = "", style = "", after = ""]: string[]) => {
      const [name, rest] = [nameOf(plain(style)), before + after];
      return rest.includes(' class="')
        ? `<${element}${rest.replace(' class="', () => ` class="${name} `)}>`
        : `<${element} class="${name}"${rest}>`;
    },
  );
  // Before a rule of a class of the app, as the attribute would be.
  const css = [...names].map(([style, name]) => `#first .${name}{${style}}`).join("\n");
  return { markup: classed, css };
}

function plain(attribute: string): string {
  return attribute.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
