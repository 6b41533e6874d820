/** JSON is unknown until a parser has read it: parseCase is the only door for a case. */
declare module "*.json" {
  const content: unknown;
  export default content;
}
