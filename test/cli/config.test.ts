import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Sandbox } from "../docs/support/sandbox.ts";
import { later } from "../support/drift.ts";
import { temporaryFolder } from "../support/folder.ts";
import { commitAll, git } from "../support/git.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";

/** A repository that keeps its definitions elsewhere, and has others where they are kept unless told. */
function repositoryOf(config: string): Sandbox {
  const repository = Sandbox.create(join(temporaryFolder(), "repository"));
  repository.write("pecgen.config.ts", `export default ${config};`);
  repository.write(`upstream/${vaultFile}`, JSON.stringify(vaultDocument()));
  repository.write(`specs/${vaultFile.replace("2030-01-01", later)}`, JSON.stringify(vaultDocument({ version: later })));
  return repository;
}

test("every command means the folder of the configuration", async () => {
  const repository = repositoryOf('{ specs: "definitions" }');
  expect(await repository.type("pecgen sync --from upstream")).toMatchObject({ code: 0 });
  expect(existsSync(join(repository.folder, "definitions", "manifest.json"))).toBe(true);
  expect(existsSync(join(repository.folder, "specs", "manifest.json"))).toBe(false);
  git(repository.folder, "init", "-q");
  commitAll(repository.folder, "Take in definitions");
  for (const command of ["inspect", "explain Contoso.Vault/vaults", "drift --all --json", "drift --base HEAD --json", "atlas"]) {
    const { code, printed } = await repository.type(`pecgen ${command}`);
    expect({ command, code }).toEqual({ command, code: 0 });
    expect(printed).not.toContain(later);
  }
  expect((await repository.type("pecgen inspect")).printed).toContain("Contoso.Vault/vaults 2030-01-01");
});

test("a command that would not know where the definitions are says so", async () => {
  const broken = repositoryOf("{ specs: 7 }");
  for (const command of ["sync --from upstream", "inspect", "drift --all", "atlas", "generate"]) {
    const { code, printed } = await broken.type(`pecgen ${command}`);
    expect(code).not.toBe(0);
    expect(printed).toContain("PEC9001");
  }
});
