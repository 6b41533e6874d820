import { Unzip, UnzipInflate } from "fflate";

/** What systems put beside the files of a person. */
export const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.)|\/$/;

/** Takes the bytes of an archive, piece by piece, and gives those of its files. Throws for what is no sound zip. */
export function unpacker(): (bytes: Uint8Array) => readonly Uint8Array[] {
  let pieces: Uint8Array[] = [];
  const unzip = new Unzip((file) => {
    if (BESIDE.test(file.name)) return;
    file.ondata = (error, bytes) => {
      if (error !== null) throw error;
      pieces.push(bytes);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return (bytes) => {
    pieces = [];
    unzip.push(bytes);
    return pieces;
  };
}
