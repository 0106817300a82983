import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/commands/generate.ts";
import { newQuirk } from "../../generator/commands/new-quirk.ts";
import type { JsonObject } from "../../generator/lib/json.ts";
import type { Wanted } from "../../generator/quirks/draft.ts";
import type { QuirkFile } from "../../generator/quirks/types.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { vaultDocument, vaultFile, type VaultOptions } from "../support/swagger.ts";
import { capture } from "../support/terminal.ts";

const type = "Contoso.Vault/vaults";
const file = "quirks/contoso-vault.json";
const later = vaultFile.replaceAll("2030-01-01", "2031-01-01");

/** A folder of specs with two api-versions, where a quirk can be begun and clients generated. */
function place(document: VaultOptions = {}, next: VaultOptions = document) {
  const folder = temporaryFolder({
    [vaultFile]: vaultDocument(document),
    [later]: vaultDocument({ ...next, version: "2031-01-01" }),
  });
  const begin = async (rule: string, more: Partial<Wanted> = {}) => {
    const { terminal, out, err } = capture(folder);
    const code = await newQuirk(terminal, folder, { resourceType: type, rule, operation: undefined, ...more });
    return { code, out: out(), err: err() };
  };
  const run = async () => {
    const { terminal, err } = capture(folder);
    const output = join(folder, "generated");
    const config = { specs: relative(root, folder), output: relative(root, output), pins: {} };
    const code = await generate(terminal, { root, config, only: ["contoso-vault"], fresh: true });
    const readme = join(output, "providers/contoso-vault/README.md");
    return { code, err: err(), readme: existsSync(readme) ? readFileSync(readme, "utf8") : "" };
  };
  const quirks = () => JSON.parse(readFileSync(join(folder, file), "utf8")) as { quirks: [JsonObject, ...JsonObject[]] };
  const fillIn = (members: JsonObject): void => {
    const { quirks: all } = quirks();
    Object.assign(all.at(-1) ?? {}, members);
    writeFileSync(join(folder, file), JSON.stringify({ provider: "contoso-vault", quirks: all }));
  };
  return { begin, run, quirks, fillIn };
}

const words = (...values: string[]): JsonObject => ({ type: "string", enum: values, "x-ms-enum": { name: "Words", modelAsString: true } });
const state = (...names: string[]): JsonObject => ({
  type: "object",
  properties: { status: { $ref: "#/definitions/Status" }, ...Object.fromEntries(names.map((name) => [name, { type: "string" }])) },
});
const odd: VaultOptions = { definitions: { ProvisioningState: words("Succeeded", "Ready") } };

interface Way {
  readonly document?: VaultOptions;
  readonly more?: Partial<Wanted>;
  /** What the facts have to say, and what is left to whoever writes the quirk. */
  readonly expect: JsonObject;
  readonly set: JsonObject;
  readonly filled?: JsonObject;
  readonly evidence: string;
  /** What a reader of the documentation sees, where it is not the reason. */
  readonly shown?: string;
}

const item =
  "/paths/~1subscriptions~1{subscriptionId}~1resourceGroups~1{resourceGroupName}~1providers~1Contoso.Vault~1vaults~1{vaultName}~1privateEndpointConnections";
const one = `${item}~1{privateEndpointConnectionName}`;

describe("a quirk is begun, refused while it is blank, filled in, generated and documented", () => {
  test.each<[string, Way]>([
    [
      "status.map",
      {
        document: { definitions: { Status: words("Pending", "Gone") } },
        expect: { fact: "status.values", includes: ["Gone"] },
        set: { Gone: "" },
        filled: { Gone: "Disconnected" },
        evidence: "/definitions/Status/enum",
      },
    ],
    [
      "provisioning.map",
      {
        expect: { fact: "provisioningState.values", equals: ["Succeeded", "Creating", "Deleting", "Failed"] },
        set: {},
        filled: { Ready: "Succeeded" },
        evidence: "/definitions/ProvisioningState/enum",
      },
    ],
    [
      "field.rename",
      {
        document: { definitions: { ConnectionState: state("description", "actionRequired") } },
        expect: { fact: "stateFields", equals: ["status", "description", "actionRequired"] },
        set: { from: "actionsRequired", to: "" },
        filled: { from: "actionsRequired", to: "actionRequired" },
        evidence: "/definitions/ConnectionState",
      },
    ],
    ["update.method", { expect: { fact: "operations.patch", absent: true }, set: { verb: "put" }, evidence: `${one}/put` }],
    [
      "update.body",
      {
        expect: {
          fact: "writable.put",
          equals: ["status", "description", "actionsRequired"].map((name) => `properties.privateLinkServiceConnectionState.${name}`),
        },
        set: {},
        filled: { description: "required" },
        evidence: `${one}/put/parameters/5`,
      },
    ],
    [
      "response.success",
      {
        more: { operation: "delete" },
        expect: { fact: "operations.delete.successCodes", equals: [200, 204] },
        set: { operation: "delete", codes: [] },
        filled: { operation: "delete", codes: [404] },
        evidence: `${one}/delete/responses`,
      },
    ],
    [
      "list.fromTarget",
      {
        document: { operations: { list: null } },
        expect: { fact: "operations.list", absent: true },
        set: { items: "" },
        filled: { items: "properties.privateEndpointConnections" },
        evidence: one,
      },
    ],
    [
      "name.override",
      {
        expect: { fact: "resourceType", equals: type },
        set: { singular: "" },
        filled: { singular: "Safe" },
        shown: "Client `SafeConnectionsClient`",
        evidence: `${item}/get`,
      },
    ],
  ])("%s", async (rule, { document, more, expect: expectation, set, filled, evidence, shown }) => {
    const { begin, run, quirks, fillIn } = place(document);
    const begun = await begin(rule, more);
    expect(begun).toMatchObject({ code: 0, err: "" });
    expect(begun.out).toContain(`${file}:4: contoso-vault-vaults-`);
    expect(quirks().quirks).toEqual([
      expect.objectContaining({
        rule,
        target: { resourceType: type, apiVersions: "*" },
        expect: expectation,
        set,
        reason: "",
        upstream: null,
      }),
    ]);
    expect(quirks().quirks[0]["evidence"]).toBe(`${later}#${evidence}`);

    expect(await run()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/PEC3003: .*must be one sentence[^]*contoso-vault\.json:\d+:\d+ .*reason/),
    });
    fillIn({ reason: "Contoso does it in a way of its own." });
    if (filled !== undefined) {
      expect((await run()).err).toContain("PEC3003");
      fillIn({ set: filled });
    }
    const { code, readme, err } = await run();
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(readme).toContain(shown ?? "Contoso does it in a way of its own.");
  });
});

test("a word that only some api-versions know makes a quirk about those", async () => {
  const { begin, quirks } = place({}, odd);
  expect(await begin("provisioning.map")).toMatchObject({ code: 0, out: expect.stringContaining("Contoso.Vault/vaults, 2031-01-01") });
  expect(quirks().quirks[0]).toMatchObject({ target: { apiVersions: ["2031-01-01"] }, set: { Ready: "" } });
});

test("a quirk about one api-version begins with what that one says", async () => {
  const { begin, quirks } = place(odd, {});
  await begin("provisioning.map", { apiVersion: "2030-01-01" });
  expect(quirks().quirks[0]).toMatchObject({ target: { apiVersions: ["2030-01-01"] }, set: { Ready: "" } });
});

test("words that have a meaning already are not asked for again, and ids stay apart", async () => {
  const { begin, quirks, fillIn } = place({ definitions: { ProvisioningState: words("Ready", "Odd") } });
  await begin("provisioning.map");
  fillIn({ expect: { fact: "provisioningState.values", includes: ["Ready"] }, set: { Ready: "Succeeded" }, reason: "Ready is settled." });
  await begin("provisioning.map");
  expect(quirks().quirks.map(({ id, set }) => [id, set])).toEqual([
    ["contoso-vault-vaults-provisioning-map", { Ready: "Succeeded" }],
    ["contoso-vault-vaults-provisioning-map-2", { Odd: "" }],
  ]);
});

test("the next one waits until the last one is filled in", async () => {
  const { begin, quirks } = place(odd);
  await begin("provisioning.map");
  expect(await begin("name.override")).toMatchObject({ code: 1, err: expect.stringContaining("PEC3003") });
  expect(quirks().quirks).toHaveLength(1);
});

describe("what makes no sense is refused, and writes nothing", () => {
  test.each<[string, string, Partial<Wanted>, VaultOptions, string]>([
    ["a rule that there is not", "nonsense", {}, {}, "there is no rule nonsense; the rules are status.map, provisioning.map,"],
    ["a type that there is not", "status.map", { resourceType: "Contoso.Vault/vault" }, {}, "Contoso.Vault has Contoso.Vault/vaults"],
    ["a provider that there is not", "status.map", { resourceType: "Contoso.Safe/safes" }, {}, "pecgen inspect lists those that there are"],
    ["a version that is not kept", "status.map", { apiVersion: "2012-01-01" }, {}, "there are 2030-01-01, 2031-01-01"],
    ["a list where there is one", "list.fromTarget", {}, {}, "the definition has a list of connections"],
    ["members that are called as everywhere", "field.rename", {}, {}, "the state has status, description and actionsRequired"],
    ["an update where there is none", "update.method", {}, { operations: { put: null } }, "neither by PUT nor by PATCH"],
    ["a body where there is none", "update.body", {}, { operations: { put: null } }, "no body of an update has a status"],
    ["no operation", "response.success", {}, {}, "say which operation: --operation get, update or delete"],
    ["an operation that is not there", "response.success", { operation: "delete" }, { operations: { delete: null } }, "has no delete"],
    [
      "words of a state that is not there",
      "status.map",
      {},
      { definitions: { ConnectionState: { type: "object" } } },
      "gives a connection no status",
    ],
  ])("%s", async (_, rule, more, document, reason) => {
    const { begin, quirks } = place(document);
    const { code, out, err } = await begin(rule, more);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("PEC9002");
    expect(err).toContain(reason);
    expect(quirks).toThrow("ENOENT");
  });

  test("a second decision about one thing", async () => {
    const { begin, fillIn } = place();
    await begin("name.override");
    fillIn({ set: { singular: "Safe" }, reason: "It is a safe." });
    expect(await begin("name.override")).toMatchObject({
      code: 1,
      err: expect.stringContaining("contoso-vault-vaults-name-override decides it already"),
    });
  });
});

test("resource types that ask for connections have no decisions to change", async () => {
  const { terminal, err } = capture(root);
  const wanted: Wanted = { resourceType: "microsoft.network/privateendpoints", rule: "update.method", operation: undefined };
  expect(await newQuirk(terminal, join(root, "specs"), wanted)).toBe(1);
  expect(err()).toContain("Microsoft.Network/privateEndpoints asks for connections and decides on none");
});

test("existing files keep what is in them, as it is written", () => {
  const path = join(root, "specs", "quirks", "keyvault.json");
  const text = readFileSync(path, "utf8");
  expect(`${JSON.stringify(JSON.parse(text) as QuirkFile, null, 2)}\n`).toBe(text);
});
