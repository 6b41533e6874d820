import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { voteFileIn, votesOnly } from "../../../../src/app/opening/votes/voteFile.ts";
import { opened } from "../../../formats/read/openedTable.ts";
import { madeVotes } from "./madeVotes.ts";

const { signal } = new AbortController();
const find = (file: File) => voteFileIn([file], signal, () => undefined);
const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], "votes.csv");

const MANY = madeVotes(30, 40);

describe("a file with very many recorded votes", () => {
  test.each([
    ["as it is", fileOf(MANY)],
    ["in an archive", fileOf(zipSync({ "votes.csv": strToU8(MANY) }))],
  ])("is listed by resolution, %s, and read for the chosen ones alone", async (_, file) => {
    // An archive of so few votes is a small file.
    Object.defineProperty(file, "size", { value: 200_000 });
    const votes = await find(file);
    expect(votes?.rollCalls).toHaveLength(30);
    expect(votes?.rollCalls[0]).toEqual({
      id: "4000029",
      name: "A/RES/45/29",
      title: 'Question "29" of rivers,\n and lakes : resolution',
      date: "2019-12-01",
      rows: 40,
    });
    const some = votes && (await votesOnly(votes, new Set(["4000003", "4000007"]), signal, () => undefined));
    expect(opened((await some?.text()) ?? "")).toMatchObject({ preset: "unVotes", rows: 80, faultyRows: 0 });
  });

  test("is told of as it is read, and called off", async () => {
    const told: number[] = [];
    await voteFileIn([fileOf(MANY)], signal, ({ done, all }) => told.push(done / all));
    expect(told.at(-1)).toBeGreaterThan(0);
    await expect(voteFileIn([fileOf(MANY)], AbortSignal.abort(), () => undefined)).rejects.toThrow("abort");
  });
});

test("other files are left as they are: few votes, another table, a text, several files", async () => {
  expect(await find(fileOf(madeVotes(3, 2000)))).toBeNull();
  expect(await find(fileOf(`Name,Position\n${"A,for\n".repeat(30_000)}`))).toBeNull();
  expect(await voteFileIn(MANY, signal, () => undefined)).toBeNull();
  expect(await voteFileIn([fileOf(MANY), fileOf(MANY)], signal, () => undefined)).toBeNull();
});
