/** The part of the EDTF library that the case uses; it ships no types of its own. */
declare module "edtf" {
  interface EdtfDate {
    /** Milliseconds since 1970 of the first moment; not finite where the date is open. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws if the text is no date of that level. */
  export default function edtf(text: string, options: { readonly level: 0 | 1 | 2 }): EdtfDate;
}
