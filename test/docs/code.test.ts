import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { createProgram as createPec } from "../../generated/cli/src/grammar/program.ts";
import { createProgram as createPecgen } from "../../generator/cli/program.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { capture } from "../support/terminal.ts";
import { pages } from "./support/pages.ts";

const typescript = pages.flatMap(({ file, blocks }) =>
  blocks
    .filter(({ language }) => language.startsWith("ts"))
    .map(({ text, language }, index) => ({ name: `${file.replaceAll(/\W/g, "-")}-${index}.ts`, text, language })),
);

test("TypeScript of the pages has no errors", () => {
  const folder = temporaryFolder();
  for (const name of ["node_modules", "generated", "generator"]) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { name, text } of typescript) writeFileSync(join(folder, name), text);
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "templates/tsconfig.generated.json"), "utf8")) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  const generated = (path: string): string => join(root, "generated", path);
  const paths = {
    ...Object.fromEntries(Object.entries(compilerOptions.paths).map(([name, found]) => [name, found.map(generated)])),
    "@pecgen/simulator": [generated("simulator/src/index.ts")],
    "@pecgen/keyvault/2023-07-01": [generated("providers/keyvault/src/versions/2023-07-01.ts")],
  };
  const config = {
    compilerOptions: { ...compilerOptions, types: ["node"], typeRoots: [join(root, "node_modules/@types")], paths },
    files: typescript.map(({ name }) => name),
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  expect(typescript.length).toBeGreaterThan(8);
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
});

test("the test with the simulator passes", () => {
  const page = pages.find(({ file }) => file.endsWith("test-with-the-simulator.md"));
  const program = join(temporaryFolder(), "program.ts");
  writeFileSync(program, page?.blocks.find(({ language }) => language.startsWith("ts"))?.text ?? "throw new Error()");
  const preload = pathToFileURL(join(root, "scripts/packages.ts")).href;
  execFileSync(process.execPath, ["--import", preload, program], { stdio: ["ignore", "ignore", "inherit"] });
});

test("the quirk of the page is one that is there", () => {
  const page = pages.find(({ file }) => file.endsWith("add-a-quirk.md"));
  const [, json = ""] = /```json\n(.*?)```/s.exec(page?.text ?? "") ?? [];
  const { quirks } = JSON.parse(json) as { quirks: unknown[] };
  const there = JSON.parse(readFileSync(join(root, "specs/quirks/sql.json"), "utf8")) as { quirks: unknown[] };
  expect(there.quirks).toContainEqual(quirks[0]);
});

/** Command lines of the pages, in blocks and in sentences. Recipes are run by tests of their own. */
const lines = pages
  .filter(({ file }) => !file.startsWith("docs/recipes/") && !file.startsWith("docs/decisions/"))
  .flatMap(({ file, text }) => {
    const code = [...text.matchAll(/^```sh\n(.*?)^```/gms), ...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, found = ""]) => found);
    return code.flatMap((found) => found.split("\n")).map((line) => [line.replace(/ > \S+$/, "").trim(), file] as const);
  });

/** Words as a shell would see them; what stands for something else is as good as any. */
const words = (line: string): string[] =>
  [...line.matchAll(/"[^"]*"|'[^']*'|<[^>]*>|\S+/g)].map(([word]) => word.replace(/^["']|["']$/g, ""));

/** Parses a line, and does nothing. */
async function parse(program: Command, argv: string[]): Promise<void> {
  for (const command of program.commands) command.action(() => undefined);
  await program.parseAsync(argv, { from: "user" });
}

describe("command lines of the pages can be typed", () => {
  const { terminal } = capture(root);
  const io = { out: terminal.out, err: terminal.err, columns: 80, env: {} } as unknown as Parameters<typeof createPec>[0];
  const whole =
    (name: string) =>
    ([line]: readonly [string, string]): boolean =>
      line.startsWith(`${name} `) && !line.includes("…");

  test.each(lines.filter(whole("pec")))("%s (%s)", async (line) => {
    const argv = words(line)
      .slice(1)
      .map((word) => (/^<.*id>$/.test(word) ? "00000000-0000-0000-0000-000000000001" : word));
    if (argv.length > 1)
      await parse(
        createPec(
          io,
          () => true,
          () => undefined,
        ),
        argv,
      );
  });

  test.each(lines.filter(whole("npm run -s pecgen --")).concat(lines.filter(whole("npm run pecgen --"))))("%s (%s)", async (line) => {
    const argv = words(line.slice(line.indexOf(" -- ") + 4)).map((word) =>
      /^<(resource )?type>|^<code.*>$/.test(word) ? "Microsoft.KeyVault/vaults" : word,
    );
    await parse(
      createPecgen({ terminal, root, argv }, () => undefined),
      argv,
    );
  });

  test.each(lines.filter(([line]) => line.startsWith("npm run ")))("%s (%s): there is such a script", (line) => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toContain(words(line)[2] === "-s" ? words(line)[3] : words(line)[2]);
  });
});
