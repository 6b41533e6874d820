/** What is used of saxen, which has no types of its own. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: "openTag",
      tell: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(event: "closeTag" | "cdata", tell: (text: string) => void): this;
    on(event: "text", tell: (text: string, decode: Decode) => void): this;
    on(event: "error", tell: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
