import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "../../generator/diagnostics/catalog.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { perform } from "./support/literate.ts";
import { Sandbox } from "./support/sandbox.ts";

const folder = join(root, "docs", "reference", "diagnostics");
const entries = Object.entries(catalog);

/** What no user can bring about: a mistake of ours, and a race. Their tests are in test/unit/publish and test/hostile. */
const withoutExample = ["PEC6004", "PEC6009"];

test("every code has a page, and every page a code", () => {
  const pages = readdirSync(folder).filter((name) => name !== "README.md");
  expect(pages).toEqual(entries.map(([code]) => `${code}.md`).toSorted());
});

describe("a page agrees with the catalogue, and its commands print what it shows", () => {
  let repository: Sandbox;
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "pecgen-findings-")));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  beforeAll(async () => {
    repository = Sandbox.create(join(scratch, "example"));
    await perform(readFileSync(join(folder, "README.md"), "utf8"), repository);
    for (const command of ["pecgen sync --from definitions", "pecgen generate"])
      expect(await repository.type(command)).toMatchObject({ code: 0 });
  });

  test.each(entries)("%s", async (code, { severity, message, hint }) => {
    const file = join(folder, `${code}.md`);
    const page = readFileSync(file, "utf8");
    expect(page.startsWith(`# ${code}\n\n> **${severity}** ${message}\n\n`)).toBe(true);
    expect(page).toContain(`\n## What to do\n\n${hint}\n`);
    const performed = await perform(page, repository.copyTo(join(temporaryFolder(), "repository")));
    const [, example = ""] = performed.split("\n## Example\n");
    expect(new RegExp(`^${severity} ${code}: |"code": "${code}"`, "m").test(example)).toBe(!withoutExample.includes(code));
    await expect(performed).toMatchFileSnapshot(file);
  });
});
