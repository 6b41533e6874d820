/** A list of recorded votes as the Digital Library of the United Nations gives them: so many resolutions with so many votes each. */
export function madeVotes(resolutions: number, votes: number): string {
  const header =
    '"undl_id","ms_code","ms_name","ms_vote","date","session","resolution","draft","title","agenda_title","undl_link"';
  const rows = Array.from({ length: resolutions * votes }, (_, at) => {
    const [number, state] = [Math.floor(at / votes), at % votes];
    const year = 1990 + (number % 30);
    return `"${4_000_000 + number}","S${state}","STATE ${state}","${"YNAX"[at % 4]}","${year}-12-01","45","A/RES/45/${number}","","Question ""${number}"" of rivers,\n and lakes : resolution","RIVERS","https://example.org/${number}"`;
  });
  return [header, ...rows].join("\r\n");
}
