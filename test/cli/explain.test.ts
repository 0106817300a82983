import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../generator/cli/run.ts";
import { explain as explainIn } from "../../generator/commands/explain.ts";
import { catalog } from "../../generator/diagnostics/catalog.ts";
import { temporaryFolder } from "../support/folder.ts";
import { vaultDocument } from "../support/swagger.ts";
import { capture } from "../support/terminal.ts";
import { root } from "../support/repository.ts";

async function explain(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { terminal, out, err } = capture(root);
  const code = await run({ terminal, root, argv: ["explain", ...argv] });
  return { code, out: out(), err: err() };
}

describe("a code", () => {
  test.each(Object.keys(catalog))("%s: its page, without the signs of Markdown", async (code) => {
    const { out, err, code: exit } = await explain(code.toLowerCase());
    expect([exit, err]).toEqual([0, ""]);
    expect(out.startsWith(`${code}\n\n`)).toBe(true);
    expect(out).toContain("What to do\n");
    expect(out).not.toMatch(/^(#|>|```)|\]\(|\*\*/m);
  });

  test("as JSON", async () => {
    const { out } = await explain("PEC1004", "--json");
    const { message, hint } = catalog.PEC1004;
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, kind: "code", code: "PEC1004", severity: "error", message, advice: hint });
  });

  test("that there is not", async () =>
    expect(await explain("PEC12")).toMatchObject({ code: 2, err: expect.stringContaining("There is no code PEC12") }));
});

describe("a resource type", () => {
  test("in any letters: versions, operations, words and their meaning, differences with their evidence, what to type", async () => {
    const { code, out } = await explain("microsoft.sql/SERVERS");
    expect(code).toBe(0);
    expect(out).toMatch(/^Microsoft\.Sql\/servers\n {2}ServerConnectionsClient of @pecgen\/sql\n/);
    expect(out).toMatch(/^ {2}2025-01-01 \(default, rebuilt\)$/m);
    expect(out).toMatch(/^ {2}update +PUT +200 202 +long-running$/m);
    expect(out).toMatch(/^ {2}Ready +Succeeded$/m);
    expect(out).toMatch(/^ {2}sql-servers-phases\n {4}specification\/sql\/.*#\/definitions\//m);
    expect(out).toMatch(/^ {2}pec ensure approved /m);
  });

  test("of which less can be done: what is not there, and nothing to type for it", async () => {
    const { out } = await explain("Microsoft.Synapse/privateLinkHubs");
    expect(out).not.toContain("pec ensure approved");
    expect(out).toContain("pec list");
  });

  test("at another api-version, as JSON", async () => {
    const { out } = await explain("Microsoft.KeyVault/vaults", "--api-version", "2023-07-01", "--json");
    expect(JSON.parse(out)).toMatchObject({
      kind: "resourceType",
      side: "owner",
      apiVersion: "2023-07-01",
      package: "@pecgen/keyvault/2023-07-01",
      client: "VaultConnectionsClient",
      absent: expect.arrayContaining([expect.objectContaining({ name: "getPrivateLinkResource" })]),
    });
  });

  test("that asks for connections", async () => {
    expect((await explain("microsoft.network/privateendpoints")).out).toContain("PrivateEndpointsClient of @pecgen/network");
  });

  test.each([
    [["Microsoft.KeyVult/vault"], "perhaps Microsoft.KeyVault/vaults"],
    [["keyvault"], "is no code and no resource type"],
    [["Microsoft.KeyVault/vaults", "--api-version", "2000-01-01"], "has no 2000-01-01; there are "],
  ])("that there is not: %j", async (argv, said) => {
    expect(await explain(...argv)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(said) });
  });

  test.each([
    ["Contoso.Broken/vaults", undefined, "is no code and no resource type, as far as the definitions can be read"],
    ["Contoso.Vault/vaults", "2029-01-01", "has no 2029-01-01, as far as the definitions can be read; there are 2030-01-01"],
  ])("that could not be read: %s %s", async (type, apiVersion, said) => {
    const folder = temporaryFolder({
      "specs/broken.json": '{"/providers/Contoso.Broken/vaults/{v}/privateLinkResources": ',
      "specs/vault.json": vaultDocument(),
      "elsewhere/notes.md": "",
    });
    const { terminal, out, err } = capture(join(folder, "elsewhere"));
    const config = { specs: "specs", output: "generated", pins: {} };
    expect(await explainIn(terminal, type, { root: folder, config, ...(apiVersion === undefined ? {} : { apiVersion }) })).toBe(1);
    expect(out()).toBe("");
    expect(err()).toContain(join("..", "specs", "broken.json:1:1"));
    expect(err()).toContain("PEC1002");
    expect(err()).toContain(said);
  });
});
