import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { installedCommand } from "../support/pec-command.ts";
import { isInstalled, shellsIn } from "./support/shells.ts";

const folder = installedCommand();
afterAll(() => rmSync(folder, { recursive: true }));

/** What a shell shows: the completed line, or the words that can follow. */
const cases: ReadonlyArray<readonly [line: string, words: readonly string[], not?: readonly string[]]> = [
  ["pec appr", ["approve"]],
  ["pec list --outp", ["--output"]],
  ["pec list --output nd", ["ndjson"]],
  ["pec list --output=nd", ["ndjson"]],
  ["pec list --type Microsoft.KeyVault/v", ["Microsoft.KeyVault/vaults"]],
  ["pec ensure ", ["approved", "rejected", "absent"], ["list"]],
  ["pec wait --for ap", ["approved"]],
  ["pec completion fi", ["fish"]],
  ["pec types Microsoft.Batch/b", ["Microsoft.Batch/batchAccounts"]],
];

describe.for(shellsIn(folder))("in $name", (shell) => {
  test.skipIf(!isInstalled(shell.name)).for(cases)("%s", ([line, words, not = []]) => {
    const shown = shell.complete(line);
    for (const word of words) expect(shown).toContain(word);
    for (const word of not) expect(shown).not.toContain(word);
    expect(shown).not.toMatch(/not found|readonly|error/i);
  });

  test.skipIf(!isInstalled(shell.name))("what was typed is not run before the line is entered", () => {
    const trap = join(folder, `trap-${shell.name}`);
    const shown = shell.complete(`pec list $(touch ${trap}) --outp`);
    expect(shown).toContain("--output");
    expect(existsSync(trap)).toBe(false);
  });
});
