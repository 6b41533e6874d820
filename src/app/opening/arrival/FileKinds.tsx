import { openPageWords } from "../../../i18n/en/opening/openPage.ts";
import { useWords } from "../../../i18n/useWords.ts";

/** What each kind of file gives, and what is lost. */
export function FileKinds() {
  const words = useWords(openPageWords);
  return (
    <>
      <p>{words.formatsHelp}</p>
      <table className="open-kinds">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.gives}</th>
            <th scope="col">{words.lost}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.kinds).map(([kind, { file, gives, lost }]) => (
            <tr key={kind}>
              <th scope="row">{file}</th>
              <td data-label={words.gives}>{gives}</td>
              <td data-label={words.lost}>{lost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
