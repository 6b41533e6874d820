import { draftFromBytes } from "./readDraft.ts";

addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  postMessage(draftFromBytes(data));
});
