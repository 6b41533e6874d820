import { PictureDownloads } from "./PictureDownloads.tsx";

/** Stands here until its part is built. */
export function DownloadTab() {
  return <PictureDownloads />;
}
