import { allProviders, packages } from "../../../generator/emit/owners.ts";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { join } from "../../../generator/lib/pointer.ts";
import { name, surfaceHash, type Named } from "../../../generator/naming/name.ts";
import { verifyPaths } from "../../../generator/publish/verify.ts";
import type { QuirkRule } from "../../../generator/quirks/types.ts";
import { quirk } from "../../support/quirks.ts";
import { emitted, model, modelOf, type Files } from "../../support/reading.ts";
import { group, pathParameter, ref, vaultDocument, vaultFile, type VaultOptions } from "../../support/swagger.ts";

const named = (files: Files, rules: QuirkRule[] = []): Named => name(model(files, { quirks: rules.map((rule) => quirk(rule)) }).providers);
const targets = (...list: string[]): Files => Object.fromEntries(list.map((target, index) => [`${index}.json`, vaultDocument({ target })]));
const versions = (...list: Array<VaultOptions & { version: string }>): Files =>
  Object.fromEntries(list.map((options, index) => [`${index}.json`, vaultDocument(options)]));

test("every name of a resource type", () => {
  const { providers, diagnostics } = named(targets("Contoso.Vault/managedHSMs/{n}/diskAccesses/{d}"));
  expect(diagnostics).toEqual([]);
  expect(providers).toMatchObject([{ namespace: "Contoso.Vault", slug: "contoso-vault", packageName: "@pecgen/contoso-vault" }]);
  expect(providers[0]?.hosts[0]?.surfaces[0]?.names).toEqual({
    file: "managed-hsms-disk-accesses",
    prefix: "ManagedHSMDiskAccess",
    client: "ManagedHSMDiskAccessConnectionsClient",
    descriptor: "managedHSMDiskAccessDescriptor",
    apiVersion: "ManagedHSMDiskAccessApiVersion",
    target: "ManagedHSMDiskAccessTarget",
    connection: "ManagedHSMDiskAccessPrivateEndpointConnection",
    update: "ManagedHSMDiskAccessPrivateEndpointConnectionUpdate",
    status: "ManagedHSMDiskAccessConnectionStatus",
    provisioningState: "ManagedHSMDiskAccessProvisioningState",
    privateLinkResource: "ManagedHSMDiskAccessPrivateLinkResource",
  });
});

test.each([
  ["Microsoft.KeyBox", "keybox"],
  ["microsoft.small", "small"],
  ["Microsoft.Foo.Bar", "foo-bar"],
  ["Contoso.Vault", "contoso-vault"],
])("the folder of %s is %s", (namespace, slug) => {
  expect(named(targets(`${namespace}/vaults/{v}`)).providers.map((provider) => provider.slug)).toEqual([slug]);
});

describe("api-versions", () => {
  test("with the same surface share one file, named after the default", () => {
    const { providers } = named(versions({ version: "2029-01-01" }, { version: "2030-01-01" }, { version: "2031-01-01-preview" }));
    expect(providers[0]?.hosts[0]?.surfaces).toMatchObject([{ isDefault: true, names: { file: "vaults" } }]);
    expect(providers[0]?.hosts[0]?.surfaces[0]?.versions.map(({ apiVersion }) => apiVersion)).toEqual([
      "2031-01-01-preview",
      "2030-01-01",
      "2029-01-01",
    ]);
    expect(providers[0]?.hosts[0]?.surfaces[0]?.model.apiVersion).toBe("2030-01-01");
  });

  test("with another surface have a file of their own, named after the newest of them", () => {
    const closed: VaultOptions = { definitions: { Status: { type: "string", enum: ["Pending"] } } };
    const { providers } = named(
      versions({ version: "2028-01-01", ...closed }, { version: "2029-01-01", ...closed }, { version: "2030-01-01" }),
    );
    expect(
      providers[0]?.hosts[0]?.surfaces.map(({ isDefault, names, versions: sharing }) => [isDefault, names.file, sharing.length]),
    ).toEqual([
      [true, "vaults", 1],
      [false, "vaults-2029-01-01", 2],
    ]);
    expect(new Set(providers[0]?.hosts[0]?.surfaces.map(({ names }) => names.client)).size).toBe(1);
  });
});

describe("the identity of a surface", () => {
  const hash = (options: VaultOptions, rules: QuirkRule[] = []): string =>
    surfaceHash(modelOf(vaultDocument(options), { quirks: rules.map((rule) => quirk(rule)) }));
  const plain = hash({});

  test.each<[string, VaultOptions]>([
    ["its version", { version: "2031-01-01-preview" }],
    ["where it was read from", { root: { "x-origin": {} } }],
    ["what its operations are called", { operations: { put: { operationId: "Other_Name" } } }],
    ["that an operation was carried over", { operations: { put: { "x-inferred": true } } }],
    [
      "names of definitions",
      {
        definitions: {
          Connection: { allOf: [ref("Renamed")] },
          Renamed: {
            type: "object",
            properties: {
              id: { type: "string", readOnly: true },
              name: { type: "string", readOnly: true },
              type: { type: "string", readOnly: true },
              properties: ref("ConnectionProperties"),
            },
          },
        },
      },
    ],
  ])("does not know %s", (_, options) => expect(hash(options)).toBe(plain));

  test.each<[string, VaultOptions]>([
    ["an operation", { operations: { delete: null } }],
    ["a success code", { operations: { delete: { responses: { 204: { description: "" } } } } }],
    ["a status", { definitions: { Status: { type: "string", enum: ["Pending"] } } }],
    ["whether it is open", { definitions: { Status: { type: "string", enum: ["Pending", "Approved", "Rejected", "Disconnected"] } } }],
    [
      "a property",
      {
        definitions: {
          PrivateEndpoint: { type: "object", properties: { id: { type: "string", readOnly: true }, more: { type: "string" } } },
        },
      },
    ],
    ["that a property is read-only", { definitions: { PrivateEndpoint: { type: "object", properties: { id: { type: "string" } } } } }],
    ["paging", { operations: { list: { "x-ms-pageable": { nextLinkName: "next" } } } }],
    ["completion", { operations: { put: { "x-ms-long-running-operation": true } } }],
    ["the name of a path parameter", { target: "Contoso.Vault/vaults/{name}" }],
  ])("knows %s", (_, options) => expect(hash(options)).not.toBe(plain));

  test("knows quirks", () => expect(hash({}, [{ rule: "update.body", set: { id: true } }])).not.toBe(plain));
});

describe("what would be called the same", () => {
  test("two types of one provider: neither takes what the other has had so far", () => {
    const { providers, diagnostics } = named(targets("Contoso.Vault/vaults/{v}", "Contoso.Vault/vault/{v}", "Contoso.Vault/boxes/{b}"));
    expect(providers[0]?.hosts.map(({ resourceType }) => resourceType)).toEqual(["Contoso.Vault/boxes"]);
    expect(diagnostics).toMatchObject([
      { code: "PEC5001", severity: "error", message: "Contoso.Vault/vaults and Contoso.Vault/vault would both be called vault", place: {} },
      { code: "PEC5001", severity: "error", message: "Contoso.Vault/vault and Contoso.Vault/vaults would both be called vault", place: {} },
    ]);
  });

  test("names that differ only in case are the same to some file system", () => {
    const { providers, diagnostics } = named(
      targets("Contoso.Vault/webPubs/{v}", "Contoso.Vault/webpubs-s/{v}", "Contoso.Vault/webpub/{v}"),
    );
    expect(providers[0]?.hosts.map(({ resourceType }) => resourceType)).toEqual(["Contoso.Vault/webpubs-s"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PEC5001", "PEC5001"]);
  });

  test("a type that is called like another one with an older api-version", () => {
    const { files, diagnostics } = emitted({
      "a.json": vaultDocument({ version: "2029-01-01", operations: { link: null } }),
      "b.json": vaultDocument({ version: "2030-01-01" }),
      "c.json": vaultDocument({ version: "2030-01-01", target: "Contoso.Vault/vaults-2029-01-01/{v}" }),
    });
    expect(verifyPaths(files)).toEqual([]);
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.file}`)).toEqual(["PEC5001 b.json", "PEC5001 c.json"]);
  });

  test("api-versions that differ only in case", () => {
    const { files, diagnostics } = emitted({
      "a.json": vaultDocument({ version: "2030-01-01-preview" }),
      "b.json": vaultDocument({ version: "2030-01-01-Preview", target: "Contoso.Vault/boxes/{b}" }),
    });
    expect(verifyPaths(files)).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PEC5001", "PEC5001"]);
  });

  test("two types of different providers are not", () => {
    const { providers, diagnostics } = named(targets("Contoso.Vault/vaults/{v}", "Contoso.Other/vaults/{v}"));
    expect(providers).toHaveLength(2);
    expect(diagnostics).toEqual([]);
  });

  test("two namespaces", () => {
    const { providers, diagnostics } = named(targets("Microsoft.Foo.Bar/vaults/{v}", "Foo.Bar/vaults/{v}"));
    expect(providers).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "PEC5001", message: "Microsoft.Foo.Bar and Foo.Bar would both be called foo-bar", place: {} },
      { code: "PEC5001", message: "Foo.Bar and Microsoft.Foo.Bar would both be called foo-bar", place: {} },
    ]);
  });

  test("a quirk gives one of them another name", () => {
    const providers = model(targets("Contoso.Vault/vaults/{v}", "Contoso.Vault/vault/{v}"), {}).providers.map((provider) => ({
      ...provider,
      hosts: provider.hosts.map((host) =>
        host.resourceType.endsWith("vaults")
          ? { ...host, surfaces: host.surfaces.map((surface) => ({ ...surface, singular: "VaultCollection" })) }
          : host,
      ),
    }));
    const { providers: found, diagnostics } = name(providers);
    expect(diagnostics).toEqual([]);
    expect(found[0]?.hosts.map(({ surfaces }) => surfaces[0]?.names.client)).toEqual([
      "VaultConnectionsClient",
      "VaultCollectionConnectionsClient",
    ]);
  });

  // Whatever is named must be publishable: a name found to be taken only when files are written stops every provider.
  test.each([
    ["a nested type and a flat one", ["Contoso.Vault/sites/{s}/slots/{x}", "Contoso.Vault/sitesSlots/{s}"]],
    ["a type and the index of the package", ["Contoso.Vault/index/{i}"]],
    ["a type and a device of Windows", ["Contoso.Vault/aux/{a}"]],
    ["a type and a device of Windows in capitals", ["Contoso.Vault/CON/{a}"]],
  ])("%s do not get the same file", (_, list) => {
    const { files, diagnostics } = emitted(targets(...list, "Contoso.Vault/others/{o}"));
    expect(verifyPaths(files)).toEqual([]);
    expect(files.some(({ path }) => path.endsWith("/src/others.ts"))).toBe(true);
    for (const { code } of diagnostics) expect(code).toMatch(/^PEC500[12]$/);
  });

  test.each(["Microsoft.Facade", "Microsoft.Simulator", "Microsoft.All"])(
    "%s does not get the name of what is made from all providers",
    (namespace) => {
      const { files } = emitted(targets(`${namespace}/vaults/{v}`));
      const owners = files.filter(({ path }) => /^(providers|model)\//.test(path)).map(({ owner }) => owner);
      for (const owner of owners) expect([...packages, allProviders]).not.toContain(owner);
    },
  );

  test.each(["Microsoft.Core", "Microsoft.Client", "Microsoft.Simulator"])("%s does not get the name of a package of ours", (namespace) => {
    const { files } = emitted(targets(`${namespace}/vaults/{v}`));
    const names = files.filter(({ path }) => path.endsWith("package.json")).map(({ text }) => (JSON.parse(text) as { name: string }).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("what cannot be named is left out, with the text and the place", () => {
  test.each([
    ["a type that is a parameter", "Contoso.Vault/{kind}/{v}", "Contoso.Vault/{kind}"],
    ["a type of digits", "Contoso.Vault/2things/{v}", "Contoso.Vault/2things"],
    ["a type with code in it", 'Contoso.Vault/a"b/{v}', 'Contoso.Vault/a"b'],
    ["a type with dots", "Contoso.Vault/../{v}", "Contoso.Vault/.."],
    ["a type of another script", "Contoso.Vault/хранилище/{v}", "Contoso.Vault/хранилище"],
  ])("%s", (_, target, text) => {
    const { providers, diagnostics } = named(targets(target, "Contoso.Vault/vaults/{v}"));
    expect(providers.flatMap(({ hosts }) => hosts.map(({ resourceType }) => resourceType))).toEqual(["Contoso.Vault/vaults"]);
    expect(diagnostics).toMatchObject([
      {
        code: "PEC5002",
        severity: "error",
        message: `No usable name can be made from ${text}`,
        place: { file: "0.json", pointer: `${join("/paths", `${group}/providers/${target}/privateEndpointConnections`)}/get` },
      },
    ]);
  });

  test.each(["Contoso/Vault", "Microsoft.", "Contoso Vault", "2Contoso.Vault", "..", "Contoso.Vault\n", "Микрософт"])(
    "a namespace like %j",
    (namespace) => {
      const { providers, diagnostics } = name(
        model(targets("Contoso.Vault/vaults/{v}")).providers.map((provider) => ({ ...provider, namespace })),
      );
      expect(providers).toEqual([]);
      expect(diagnostics).toMatchObject([{ code: "PEC5002", message: `No usable name can be made from ${namespace}` }]);
    },
  );

  test("a type whose enum has hostile values: the good ones stay", () => {
    const path = `${group}/providers/Contoso.Events/{kind}/{name}/privateEndpointConnections`;
    const kinds = pathParameter("kind", { enum: ["topics", "../../etc", "a*/b", ""] });
    const document: JsonObject = {
      swagger: "2.0",
      info: { version: "2030-01-01" },
      paths: {
        [path]: {
          get: { parameters: [kinds], responses: { 200: { schema: { type: "array", items: { type: "object", properties: {} } } } } },
        },
      },
    };
    const { providers, diagnostics } = named({ [vaultFile]: document });
    expect(providers.flatMap(({ hosts }) => hosts.map(({ resourceType }) => resourceType))).toEqual(["Contoso.Events/topics"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PEC5002", "PEC5002", "PEC5002"]);
  });
});
