/** What is loaded where a case can be edited. */
export { EditEntry } from "./EditEntry.tsx";
export { EditsNotice } from "./list/EditsNotice.tsx";
export { EditsPanel } from "./list/EditsPanel.tsx";
export { LongTexts } from "./list/LongTexts.tsx";
export { RemovedStatement } from "./RemovedStatement.tsx";
