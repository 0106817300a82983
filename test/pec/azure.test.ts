import { describe, expect, test } from "vitest";
import {
  account,
  connectionId,
  createWorld,
  failure,
  idOf,
  now,
  pec,
  privateEndpointId,
  subscription,
  vault,
  type World,
} from "./support/world.ts";
import { census } from "../support/census.ts";

async function oneVault(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending" });
  return world;
}

const claims = (facts: object): string => `head.${Buffer.from(JSON.stringify(facts)).toString("base64url")}.signature`;

describe("resources", () => {
  test("lists group ids, members and zones", async () => {
    const world = await oneVault();
    world.arm.add(vault).linkResources = {
      value: [{ name: "vault", properties: { groupId: "vault", requiredMembers: ["default"], requiredZoneNames: ["z"] } }],
    };
    const { json } = await world.pec(["resources", vault]);
    expect(json).toEqual([
      { id: null, name: "vault", resourceId: vault, groupId: "vault", requiredMembers: ["default"], requiredZoneNames: ["z"] },
    ]);
  });

  test("a type without them: 5; a resource that is not there: 3; both beside one that is: 7", async () => {
    const world = await oneVault();
    const known = (await world.pec(["types"])).json as { resourceType: string; actions: string[] }[];
    const { resourceType = "" } = known.find(({ actions }) => actions.includes("list") && !actions.includes("privateLinkResources")) ?? {};
    expect(await world.pec(["resources", idOf(resourceType, ...resourceType.split("/").slice(1))])).toMatchObject({ code: 5, out: "" });
    expect(await world.pec(["resources", account])).toMatchObject({ code: 3, out: "" });
    expect(await world.pec(["resources", vault, account])).toMatchObject({ code: 7 });
  });
});

describe("find", () => {
  test.for<[string, string[], number, string[]]>([
    ["by id in a subscription", ["-s", subscription, "--private-endpoint", privateEndpointId("pe-a")], 0, ["a"]],
    ["by name in resources", [vault, "--private-endpoint", "pe-a"], 0, ["a"]],
    ["nothing", [vault, "--private-endpoint", "pe-x"], 3, []],
    ["without saying what", [vault], 2, []],
    ["by name, without saying where", ["--private-endpoint", "pe-a"], 2, []],
    ["a private endpoint that cannot be read", ["--private-endpoint", privateEndpointId("pe-a")], 3, []],
  ])("%s", async ([, argv, code, names]) => {
    const world = await oneVault();
    const result = await world.pec(["find", ...argv]);
    expect(result.code).toBe(code);
    if (code === 0) expect(result.json).toMatchObject(names.map((name) => ({ name })));
  });
});

describe("types", () => {
  test("lists what the facade knows, and asks nobody", async () => {
    const world = await createWorld();
    const { json } = await world.pec(["types"]);
    expect(json).toHaveLength(census.hosts);
    expect(json).toContainEqual(
      expect.objectContaining({ resourceType: "Microsoft.KeyVault/vaults", actions: expect.arrayContaining(["approve"]) }),
    );
    expect(world.arm.journal).toEqual([]);
  });

  test.for<[string[], number, number]>([
    [["keyvault"], 0, 2],
    [["microsoft.web/sites"], 0, 1],
    [["keyvault", "chaos"], 0, 3],
    [["nosuch"], 3, 0],
  ])("%j", async ([words, code, count]) => {
    const world = await createWorld();
    const result = await world.pec(["types", ...words]);
    expect(result.code).toBe(code);
    if (count > 0) expect(result.json).toHaveLength(count);
  });

  test("needs no token", async () => {
    const world = await createWorld();
    expect(await world.pec(["types"], { env: { PEC_ACCESS_TOKEN: "" } })).toMatchObject({ code: 0 });
  });
});

describe("doctor", () => {
  const token = claims({ tid: "tenant-1", aud: "https://management.azure.com/", exp: now / 1_000 + 1_800, upn: "ada@example.com" });
  const checks = (json: unknown): string[] =>
    (json as { checks: { check: string; status: string; message: string }[] }).checks.map(
      ({ check, status, message }) => `${status} ${check}: ${message}`,
    );

  test("says whose token it is, and never the token", async () => {
    const world = await oneVault();
    const { code, json, out, err } = await world.pec(["doctor", vault, "--audience", "https://management.azure.com"], {
      env: { PEC_ACCESS_TOKEN: token },
    });
    expect(code).toBe(0);
    expect(checks(json)).toContain("ok token: of ada@example.com, tenant tenant-1, for https://management.azure.com/, expires in 30m");
    expect(`${out}${err}`).not.toContain("signature");
  });

  test.for<[string, object, string]>([
    ["expired", { exp: now / 1_000 - 60 }, "failed"],
    ["nearly over", { exp: now / 1_000 + 60 }, "warning"],
    ["for somebody else", { exp: now / 1_000 + 9_999, aud: "https://vault.azure.net" }, "warning"],
    ["for the older name", { exp: now / 1_000 + 9_999, aud: "https://management.core.windows.net/" }, "ok"],
  ])("a token that is %s: %s", async ([, facts, status]) => {
    const world = await oneVault();
    const { code, json } = await world.pec(["doctor", vault, "--audience", "https://management.azure.com"], {
      env: { PEC_ACCESS_TOKEN: claims(facts) },
    });
    expect(json).toMatchObject({ checks: expect.arrayContaining([expect.objectContaining({ check: "token", status })]) });
    expect(code).toBe(status === "failed" ? 8 : 0);
  });

  test("names the permissions that are missing: 8", async () => {
    const world = await oneVault();
    world.permissions = [
      {
        actions: ["Microsoft.KeyVault/*/read", "microsoft.keyvault/VAULTS/*"],
        notActions: ["Microsoft.KeyVault/vaults/privateEndpointConnections/*e*"],
      },
      { actions: ["Microsoft.KeyVault/vaults/privateEndpointConnections/read"], notActions: [] },
    ];
    const { code, json } = await world.pec(["doctor", vault]);
    expect(code).toBe(8);
    expect(checks(json).filter((line) => line.startsWith("failed"))).toEqual([
      "failed permission: Microsoft.KeyVault/vaults/privateEndpointConnections/write is missing",
      "failed permission: Microsoft.KeyVault/vaults/privateEndpointConnections/delete is missing",
    ]);
  });

  test("does not ask for permissions to do what the type cannot", async () => {
    const world = await createWorld();
    const access = idOf("Microsoft.Chaos/privateAccesses", "x");
    world.add(access);
    expect(checks((await world.pec(["doctor", access])).json).join()).not.toContain("/write");
  });

  test("registration that is missing", async () => {
    const world = await oneVault();
    world.registrationState = "NotRegistered";
    const { code, json } = await world.pec(["doctor", vault]);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      healthy: true,
      checks: expect.arrayContaining([
        expect.objectContaining({
          status: "warning",
          advice: expect.stringContaining("az provider register --namespace Microsoft.KeyVault"),
        }),
      ]),
    });
  });

  test("a resource that is not there: 3; of an unknown type, or several: 2", async () => {
    const world = await oneVault();
    expect(await world.pec(["doctor", account])).toMatchObject({ code: 3, json: { healthy: false } });
    expect(await world.pec(["doctor", idOf("Microsoft.Nothing/at", "all")])).toMatchObject({ code: 2 });
    expect(await world.pec(["doctor", "-s", subscription])).toMatchObject({ code: 2 });
  });
});

describe("what the service says", () => {
  test.for<[string, ReturnType<typeof failure>, number, string]>([
    ["404", failure(404, "ResourceNotFound", "Not here."), 3, "Not here. (ResourceNotFound, HTTP 404)"],
    ["401", failure(401, "InvalidAuthenticationToken", "Bad token."), 8, "pec doctor shows whose it is"],
    [
      "403",
      failure(403, "AuthorizationFailed", "The client 'x' may not perform action 'Microsoft.KeyVault/vaults/write' over it."),
      8,
      "The missing permission is Microsoft.KeyVault/vaults/write.",
    ],
    ["409", failure(409, "Conflict", "Busy."), 5, "Busy."],
    ["500", failure(500, "InternalServerError", "Oh."), 1, "Oh. (InternalServerError, HTTP 500)"],
    [
      "a missing registration",
      failure(409, "MissingSubscriptionRegistration", "The subscription is not registered to use namespace 'Microsoft.KeyVault'."),
      5,
      "az provider register --namespace Microsoft.KeyVault",
    ],
  ])("%s", async ([, reply, expected, words]) => {
    const world = await oneVault();
    world.intercept = () => ({ ...reply, headers: { "x-ms-request-id": "request-7" } });
    const { code, out, err } = await world.pec(["show", connectionId(vault, "a")]);
    expect({ code, out }).toEqual({ code: expected, out: "" });
    expect(err).toContain(words);
    expect(err).toMatch(/Operation \w+ of Microsoft.KeyVault\/vaults, api-version 20[\d-]+/);
    expect(err).toContain("Request id request-7");
  });

  test("HTML and nothing at all", async () => {
    const world = await oneVault();
    world.intercept = () => ({ status: 400, body: "<html><title>Bad gateway</title></html>" });
    expect((await world.pec(["list", vault])).err).toContain("Bad gateway");
  });

  test("nobody answers: 1", async () => {
    expect(await pec("http://127.0.0.1:9", ["list", vault])).toMatchObject({ code: 1 });
  });
});

describe("options", () => {
  test("--header and --api-version reach the service", async () => {
    const world = await oneVault();
    await world.pec(["list", vault, "--header", "x-build: 42", "--header", "X-Team: data", "--api-version", "2026-03-01-preview"]);
    expect(world.arm.journal[0]).toMatchObject({
      apiVersion: "2026-03-01-preview",
      headers: { "x-build": "42", "x-team": "data", authorization: "Bearer a-token" },
    });
    expect(world.arm.journal[0]?.headers["user-agent"]).toMatch(/^pec\/\d/);
  });

  test("an api-version that is not known: 2, with those that are", async () => {
    const world = await oneVault();
    const { code, err } = await world.pec(["list", vault, "--api-version", "1999-01-01"]);
    expect(code).toBe(2);
    expect(err).toContain("It knows 2026-02-01");
  });

  test("--generic is for types that are not known", async () => {
    const world = await createWorld();
    const thing = idOf("Contoso.New/things", "thing");
    world.add(thing, { a: "Pending" });
    expect(await world.pec(["list", thing])).toMatchObject({ code: 2, err: expect.stringContaining("--generic --api-version") });
    expect(await world.pec(["list", thing, "--generic"])).toMatchObject({ code: 2, err: expect.stringContaining("add --api-version") });
    expect(await world.pec(["approve", connectionId(thing, "a"), "--generic", "--api-version", "2024-01-01"])).toMatchObject({
      code: 0,
      json: { outcome: "changed" },
    });
    expect(world.arm.journal.map(({ apiVersion }) => apiVersion)).toEqual(["2024-01-01", "2024-01-01"]);
  });

  test.for<[string, string[]]>([
    ["an endpoint elsewhere over http", ["--endpoint", "http://example.com"]],
    ["an endpoint that is none", ["--endpoint", "arm"]],
    ["a cloud that is none", ["--cloud", "moon"]],
    ["a way to sign in that is none", ["--auth", "magic"]],
    ["a format that is none", ["--output", "xml"]],
  ])("%s is refused", async ([, argv]) => {
    const world = await oneVault();
    const { code } = await world.pec(["list", vault, ...argv]);
    expect(code).toBe(2);
    expect(world.arm.journal).toEqual([]);
  });

  test("--verbose and --debug-http tell of requests, and of no secret", async () => {
    const world = await oneVault();
    const poll = `${world.arm.origin}/poll?api-version=2024-01-01&t=signed&c=certificate`;
    world.intercept = ({ method, path }) => {
      if (method === "PUT") return { status: 202, headers: { "azure-asyncoperation": poll, location: poll, "x-ms-request-id": "id-1" } };
      if (path !== "/poll") return undefined;
      world.arm.connection(vault, "a").properties.privateLinkServiceConnectionState.status = "Approved";
      return { body: { status: "Succeeded" } };
    };
    for (const [flag, pattern] of [
      ["--verbose", /^< 202 PUT http:\/\/127\.0\.0\.1:\d+\/subscriptions\/\S+\?api-version=2026-02-01 0 ms id-1$/m],
      ["--debug-http", /^> authorization: REDACTED$/im],
    ] as const) {
      world.arm.add(vault, { a: "Pending" });
      const { code, err } = await world.pec(["approve", connectionId(vault, "a"), flag]);
      expect(code).toBe(0);
      expect(err).toMatch(pattern);
      expect(err).toContain("/poll?api-version=2024-01-01&t=REDACTED&c=REDACTED");
      expect(err).not.toMatch(/a-token|signed|certificate/);
    }
  });
});
