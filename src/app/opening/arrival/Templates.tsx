import { useState } from "react";
import { templateTable } from "../../../formats/write/templateTable.ts";
import { tableCsv } from "../../../formats/write/tableCsv.ts";
import { workbook } from "../../../formats/write/workbook.ts";
import { saveFile } from "../../../host/saveFile.ts";
import { openPageWords } from "../../../i18n/en/opening/openPage.ts";
import { tableTemplateWords } from "../../../i18n/en/tableTemplate.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";

/** Tables with example rows to be filled in, as files that open here as they are. */
export function Templates() {
  const words = useWords(openPageWords);
  const template = useWords(tableTemplateWords);
  const [hasFailed, setFailed] = useState(false);
  const table = templateTable(template);
  const saveCsv = () =>
    saveFile(`${template.fileName}.csv`, new Blob([tableCsv(table)], { type: "text/csv;charset=utf-8" }));
  const saveWorkbook = async () => {
    try {
      saveFile(`${template.fileName}.xlsx`, await workbook([{ name: template.sheet, table }]));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>{words.templatesHelp}</p>
      <p className="open-case__buttons">
        <Button onClick={saveCsv}>{words.templateCsv}</Button>{" "}
        <Button onClick={() => void saveWorkbook()}>{words.templateWorkbook}</Button>
      </p>
      <p role="status">{hasFailed && words.templateFailed}</p>
    </>
  );
}
