import { screen } from "@testing-library/react";
import { renderApp } from "../renderApp.tsx";

/** A file as a person has it. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = "park.csv"): File {
  return new File([content], name, { type: "text/csv", lastModified: Date.UTC(2026, 10, 29, 12) });
}

/** Lines with commas between their cells. */
export function rows(...lines: readonly string[]): string {
  return lines.join("\n");
}

/** The app at the page where files are opened, with these files given to it and read. */
export async function openFiles(...files: readonly File[]) {
  const app = renderApp({ url: "/page/open" });
  await app.user.upload(await screen.findByLabelText("Choose a file"), [...files]);
  await screen.findByRole("heading", { name: "What this is" });
  return app;
}

/** The same with one table in a text. */
export const openTable = (text: string, name?: string) => openFiles(fileOf(text, name));
