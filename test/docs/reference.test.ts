import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createProgram as createPec } from "../../generated/cli/src/grammar/program.ts";
import { createProgram as createPecgen } from "../../generator/cli/program.ts";
import { commandPage } from "../../scripts/docs/command-page.ts";
import { fromAzPage, linesOf } from "../../scripts/docs/from-az.ts";
import { root } from "../support/repository.ts";
import { capture } from "../support/terminal.ts";

const { terminal } = capture(root);
const io = { out: terminal.out, err: terminal.err, columns: 80, env: {} } as unknown as Parameters<typeof createPec>[0];
const reference = (page: string): string => join(root, "docs", "reference", page);

// `vitest run test/docs/reference.test.ts -u` writes the pages anew.
test("pec: every command and option", async () => {
  const introduction =
    "The private endpoint connections of every Azure resource type, on the command line. How it is used is in [its README](../../generated/cli/README.md); what it ends with in [exit codes](exit-codes.md), what it prints in [JSON](json.md). In a clone, type `npm run -s pec --` for `pec`.";
  const page = commandPage(
    createPec(
      io,
      () => true,
      () => undefined,
    ),
    introduction,
  );
  expect(page.match(/^## pec /gm)?.length).toBeGreaterThan(12);
  await expect(page).toMatchFileSnapshot(reference("pec.md"));
});

test("pecgen: every command and option", async () => {
  const introduction =
    "The generator. In a clone, type `npm run pecgen --` for `pecgen`. What it ends with is in [exit codes](exit-codes.md), what it prints in [JSON](json.md), what it has to say in [findings](diagnostics/README.md).";
  const page = commandPage(
    createPecgen({ terminal, root, argv: [] }, () => undefined),
    introduction,
  );
  expect(page.match(/^## pecgen /gm)).toHaveLength(10);
  expect(page).not.toContain(root);
  await expect(page).toMatchFileSnapshot(reference("pecgen.md"));
});

test("from az: every line of the one table, each once", async () => {
  const readme = readFileSync(join(root, "templates/cli/README.md"), "utf8");
  const page = fromAzPage(readme);
  expect(linesOf(readme)).toHaveLength(25);
  for (const [before, now] of linesOf(readme)) expect(page.split(`| \`${before}\` | \`${now}\` |`)).toHaveLength(2);
  await expect(page).toMatchFileSnapshot(reference("from-az.md"));
});
