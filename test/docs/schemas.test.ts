import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { run } from "../../generator/cli/run.ts";
import { connectionId, createWorld, idOf, subscription } from "../pec/support/world.ts";
import { filesBelow, root } from "../support/repository.ts";
import { temporaryFolder } from "../support/folder.ts";
import { capture } from "../support/terminal.ts";
import { perform } from "./support/literate.ts";
import { Sandbox } from "./support/sandbox.ts";

const folder = "docs/reference/schemas";
const files = filesBelow(folder);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const file of files) ajv.addSchema(JSON.parse(readFileSync(join(root, file), "utf8")) as object, file.slice(folder.length + 1));

/** What is wrong with a value; nothing, if it has the form. */
function problems(schema: string, value: unknown): unknown {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema ${schema}.`);
  return validate(value) === true ? [] : validate.errors;
}

const vault = idOf("Microsoft.KeyVault/vaults", "kv");
const pec: ReadonlyArray<readonly [schema: string, argv: readonly string[]]> = [
  ["connections", ["list", vault]],
  ["connections", ["list", vault, "--wire"]],
  ["connections", ["find", "--private-endpoint", "pe-pending", "--id", vault]],
  ["connection", ["show", connectionId(vault, "approved")]],
  ["connection", ["wait", connectionId(vault, "approved"), "--for", "approved"]],
  ["change", ["approve", connectionId(vault, "pending")]],
  ["change", ["ensure", "approved", connectionId(vault, "approved")]],
  ["change", ["ensure", "absent", connectionId(vault, "nowhere")]],
  ["change", ["remove", connectionId(vault, "pending"), "--dry-run"]],
  ["changes", ["approve", vault, "--status", "pending", "--max", "5", "--yes"]],
  ["changes", ["reject", vault, "--status", "pending,rejected", "--max", "5", "--dry-run"]],
  ["resources", ["resources", vault]],
  ["types", ["types"]],
  ["doctor", ["doctor", vault]],
  [
    "request",
    [
      "request",
      vault,
      "--name",
      "pe",
      "--resource-group",
      "group",
      "--subnet",
      `${idOf("Microsoft.Network/virtualNetworks", "net")}/subnets/default`,
      "--location",
      "westeurope",
      "--group-id",
      "vault",
      "--dry-run",
    ],
  ],
];

describe("pec prints what its schemas say", () => {
  test.each(pec)("%s: %j", async (schema, argv) => {
    const world = await createWorld();
    world.add(vault, { pending: "Pending", approved: "Approved", rejected: "Rejected" });
    if (schema === "resources")
      world.arm.add(vault).linkResources = { value: [{ properties: { groupId: "vault", requiredMembers: ["default"] } }] };
    const { json, err } = await world.pec(argv, { env: { AZURE_SUBSCRIPTION_ID: subscription } });
    expect(json, err).toBeDefined();
    expect(problems(`pec/${schema}`, json)).toEqual([]);
  });
});

const pecgen: ReadonlyArray<readonly [schema: string, argv: readonly string[]]> = [
  ["generate", ["generate", "--dry-run", "--timings"]],
  ["inspect", ["inspect"]],
  ["inspect", ["inspect", "--specs", "nowhere"]],
  ["drift", ["drift", "--all", "--specs", join(root, "specs")]],
  ["explain", ["explain", "PEC1001"]],
  ["explain", ["explain", "Microsoft.KeyVault/vaults"]],
  ["explain", ["explain", "Microsoft.Network/privateEndpoints"]],
  ["refusal", ["explain", "Microsoft.KeyVult/vaults"]],
  ["refusal", ["sync", "--from", "nowhere", "--specs", "nowhere"]],
  ["refusal", ["drift", "--all", "--specs", "nowhere"]],
  ["refusal", ["drift", "--package", "nowhere"]],
  ["refusal", ["drift", "--accepted", "nowhere"]],
  ["refusal", ["release-plan", "--since", "nowhere"]],
];

describe("pecgen prints what its schemas say", () => {
  test.each(pecgen)("%s: %j", async (schema, argv) => {
    const { terminal, out, err } = capture(root);
    await run({ terminal, root, argv: [...argv, "--json"] });
    expect(out(), err()).not.toBe("");
    expect(problems(`pecgen/${schema}`, JSON.parse(out()))).toEqual([]);
  });
});

test("release-plan, of a small repository", async () => {
  const repository = Sandbox.create(join(temporaryFolder(), "repository"));
  await perform(readFileSync(join(root, "docs/reference/diagnostics/README.md"), "utf8"), repository);
  for (const line of [
    "pecgen sync --from definitions",
    "pecgen generate",
    "git init --quiet",
    "git add .",
    "git -c user.name=a -c user.email=a@example.com commit -qm first",
  ])
    await repository.type(line);
  const { printed } = await repository.type("pecgen release-plan --json");
  expect(problems("pecgen/release-plan", JSON.parse(printed))).toEqual([]);
  expect((JSON.parse(printed) as { packages: unknown[] }).packages).not.toEqual([]);
});

test("a schema that takes anything would be found out", () => {
  for (const file of files) expect(problems(file.slice(folder.length + 1).replace(".schema.json", ""), { strange: true })).not.toEqual([]);
});

test("the page names each of them, and each is used", () => {
  const page = readFileSync(join(root, "docs/reference/json.md"), "utf8");
  const used = new Set([
    ...pec.map(([schema]) => `pec/${schema}`),
    ...pecgen.map(([schema]) => `pecgen/${schema}`),
    "pecgen/diagnostic",
    "pecgen/release-plan",
  ]);
  for (const file of files) expect(page).toContain(`(${file.slice("docs/reference/".length)})`);
  expect(
    files.map((file) => `${basename(join(file, ".."))}/${basename(file, ".schema.json")}`).filter((schema) => !used.has(schema)),
  ).toEqual([]);
});
