import { describe, expect, test } from "vitest";
import { buildUrl } from "../../templates/runtime/src/url.ts";
import { collect, connectionPath, descriptor, failureOf, setUp, subscriptionId, targetId } from "./support/client.ts";
import {
  checkSegment,
  type HostDescriptor,
  type HostTarget,
  InvalidResourceIdError,
  InvalidSegmentError,
  parseArmId,
} from "../../templates/runtime/src/index.ts";
import { serve } from "./support/server.ts";

const hostileSegments: ReadonlyArray<readonly [string, unknown]> = [
  ["parent", ".."],
  ["current", "."],
  ["empty", ""],
  ["slash", "a/b"],
  ["encoded slash", "a%2Fb"],
  ["encoded dots", "%2e%2e"],
  ["backslash", "a\\b"],
  ["query", "a?b"],
  ["fragment", "a#b"],
  ["line feed", "a\nb"],
  ["NUL", "a\0b"],
  ["escape", "a\u001b[31mb"],
  ["C1 control", "a\u0085b"],
  ["line separator", "a\u2028b"],
  ["paragraph separator", "a\u2029b"],
  ["right-to-left mark", "a\u200fb"],
  ["right-to-left override", "a\u202eb"],
  ["zero-width space", "a\u200bb"],
  ["half a surrogate pair", "a\ud800b"],
  ["10,000 characters", "a".repeat(10_000)],
  ["261 characters", "a".repeat(261)],
  ["number", 7],
  ["nothing", undefined],
  ["null", null],
];

describe("a hostile name is refused before a token is asked for", () => {
  const calls = {
    get: (c, name) => c.get(targetId, name),
    update: (c, name) => c.update(targetId, name, {}),
    approve: (c, name) => c.approve(targetId, name),
    reject: (c, name) => c.reject(targetId, name),
    delete: (c, name) => c.delete(targetId, name),
    getPrivateLinkResource: (c, name) => c.getPrivateLinkResource(targetId, name),
    "list, as part of the target": (c, name) => collect(c.list({ subscriptionId, resourceGroupName: "group", boxName: name })),
    "list, as part of the id": (c, name) => collect(c.list(`${targetId.slice(0, -3)}${name}`)),
    "get, as part of the target": (c, name) => c.get({ subscriptionId, resourceGroupName: name, boxName: "box" }, "pe"),
    listPrivateLinkResources: (c, name) =>
      collect(c.listPrivateLinkResources({ subscriptionId, resourceGroupName: "group", boxName: name })),
    getTarget: (c, name) => c.getTarget({ subscriptionId, resourceGroupName: "group", boxName: name }),
  } satisfies Record<string, (client: ReturnType<typeof setUp>["client"], name: string) => PromiseLike<unknown>>;

  for (const [kind, segment] of hostileSegments) {
    test(kind, async () => {
      const server = await serve([{}]);
      const { client, credential } = setUp(server);
      for (const [call, run] of Object.entries(calls)) {
        // As part of an id, what is not text becomes text, and a separator makes other segments: refused as well, where it differs.
        if (call.endsWith("of the id") && typeof segment !== "string") continue;
        expect(await failureOf(run(client, segment as string)), call).toBeInstanceOf(InvalidResourceIdError);
      }
      expect(credential.scopes).toEqual([]);
      expect(server.requests).toEqual([]);
    });
  }
});

test("the message shows a hostile name harmlessly, and briefly", () => {
  expect(() => checkSegment("\u001b[2J\u2028x".padEnd(9_999, "y"), "vaultName")).toThrow(
    /^vaultName "\\u\{1b\}\[2J\\u\{2028\}xy{54}…" cannot be part of a resource id: it is longer than 260 characters\.$/,
  );
});

test.each(["a", "a.b", "...", "a b", "ä", "pe.11111111-2222-3333-4444-555555555555", "(x)", "a'b", "$", "a".repeat(260)])(
  "the name %j is fine",
  async (name) => {
    const server = await serve([{ body: { id: "x" } }]);
    const { client } = setUp(server);
    await client.get(targetId, name);
    expect(decodeURIComponent(server.requests[0]?.path ?? "")).toBe(
      `${targetId}/privateEndpointConnections/${name}?api-version=2024-01-01`,
    );
  },
);

describe("targets", () => {
  const nested: HostDescriptor = {
    ...descriptor,
    resourceType: "Contoso.Web/sites/slots",
    target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Web/sites/{name}/slots/{slot}",
  };
  const parent: HostDescriptor = {
    ...nested,
    resourceType: "Contoso.Web/sites",
    target: nested.target.replace("/slots/{slot}", ""),
  };
  const site = `/subscriptions/${subscriptionId}/resourceGroups/g/providers/Contoso.Web/sites/a`;

  const refused: ReadonlyArray<readonly [string, HostDescriptor, HostTarget, RegExp]> = [
    ["a nested resource is not its parent", parent, `${site}/slots/s`, /is a Contoso\.Web\/sites\/slots; expected a Contoso\.Web\/sites,/],
    ["a parent is not its nested resource", nested, site, /is a Contoso\.Web\/sites; expected a Contoso\.Web\/sites\/slots,/],
    ["another provider", descriptor, targetId.replace("Contoso.Storage", "Contoso.Other"), /expected a Contoso\.Storage\/boxes/],
    ["another type", descriptor, targetId.replace("boxes", "crates"), /expected a Contoso\.Storage\/boxes/],
    ["a resource on a resource", parent, `${site}/providers/Contoso.Web/sites/a`, /expected a Contoso\.Web\/sites,/],
    ["a subscription that is no UUID", descriptor, targetId.replace(subscriptionId, "mine"), /subscriptionId "mine" is not a UUID/],
    ["an odd number of segments", descriptor, `${targetId}/privateEndpointConnections`, /do not form pairs/],
    ["a trailing slash", descriptor, `${targetId}/`, /it is empty/],
    ["no leading slash", descriptor, targetId.slice(1), /does not start with "\/"/],
    ["an address", descriptor, `https://management.azure.com${targetId}`, /does not start with "\/"/],
    ["a group", descriptor, `/subscriptions/${subscriptionId}/resourceGroups/group`, /names no provider and type/],
    ["nothing", descriptor, "", /does not start with/],
    ["no object", descriptor, 7 as unknown as HostTarget, /is a resource id or an object/],
    [
      "a missing parameter",
      descriptor,
      { subscriptionId, resourceGroupName: "g" },
      /boxName undefined cannot be part .* addressed without it/,
    ],
    ["no subscription anywhere", descriptor, { resourceGroupName: "g", boxName: "b" }, /subscriptionId/],
    [
      "an inherited parameter",
      descriptor,
      Object.create({ subscriptionId, resourceGroupName: "g", boxName: "b" }) as HostTarget,
      /subscriptionId/,
    ],
  ];
  test.each(refused)("%s: refused", async (_, host, target, message) => {
    const server = await serve([{}]);
    const { client, credential } = setUp(server, {}, host);
    const error = await failureOf(client.get(target, "pe"));
    expect(error).toBeInstanceOf(InvalidResourceIdError);
    expect(error.message).toMatch(message);
    expect(credential.scopes).toEqual([]);
  });

  test("literals are compared without regard to case, and sent as the definition spells them", async () => {
    const server = await serve([{ body: { id: "x" } }]);
    const { client } = setUp(server);
    await client.get(
      targetId.replace("/subscriptions/", "/SUBSCRIPTIONS/").replace("Contoso.Storage/boxes", "contoso.storage/BOXES"),
      "pe",
    );
    expect(server.journal).toEqual([`GET ${connectionPath}`]);
  });

  test("the subscription of the client serves targets without one; one in the target wins", async () => {
    const server = await serve([{ body: { id: "x" } }]);
    const other = "99999999-2222-3333-4444-555555555555";
    const { client } = setUp(server, { subscriptionId: other });
    await client.get({ resourceGroupName: "group", boxName: "box" }, "pe");
    await client.get({ resourceGroupName: "group", boxName: "box", subscriptionId }, "pe");
    await client.get(targetId, "pe");
    expect(server.journal).toEqual([
      `GET ${connectionPath.replace(subscriptionId, other)}`,
      `GET ${connectionPath}`,
      `GET ${connectionPath}`,
    ]);
  });

  test("a subscription in the options must be a UUID", () => {
    expect(() => setUp({ origin: "http://127.0.0.1:1" }, { subscriptionId: "../x" })).toThrow(InvalidResourceIdError);
  });

  test("the id of a nested resource gives both names", async () => {
    const server = await serve([{ body: { id: "x" } }]);
    const { client } = setUp(server, {}, nested);
    await client.get(`${site}/slots/s`, "pe");
    expect(server.journal).toEqual([`GET ${site}/slots/s/privateEndpointConnections/pe`]);
  });
});

describe("parseArmId", () => {
  test("gives the parts", () => {
    expect(parseArmId(connectionPath)).toEqual({
      subscriptionId,
      resourceGroupName: "group",
      resourceType: "Contoso.Storage/boxes/privateEndpointConnections",
      names: ["box", "pe"],
    });
  });

  test("reads resources of the tenant, and resources named like a key", () => {
    expect(parseArmId("/providers/Contoso.Any/things/a")).toMatchObject({
      subscriptionId: undefined,
      resourceType: "Contoso.Any/things",
    });
    expect(parseArmId(`/subscriptions/${subscriptionId}/resourceGroups/providers/providers/A.B/c/d`)).toMatchObject({
      resourceGroupName: "providers",
      resourceType: "A.B/c",
    });
  });

  test("an error says which segment is at fault", () => {
    expect(() => parseArmId(`/subscriptions/${subscriptionId}/resourceGroups/..`)).toThrow(InvalidSegmentError);
    expect(() => parseArmId(`/subscriptions/${subscriptionId}/resourceGroups/..`)).toThrow(/^segment 4 of the resource id "\.\."/);
  });
});

describe("buildUrl", () => {
  test("encodes segments and query", () => {
    expect(
      buildUrl(
        "https://a.example/base",
        ["x y", "ü&=+@:"],
        [
          ["q q", "a&b"],
          ["none", undefined],
          ["n", 0],
        ],
      ),
    ).toBe("https://a.example/base/x%20y/%C3%BC%26%3D%2B%40%3A?q%20q=a%26b&n=0");
  });

  test.each(hostileSegments.map(([kind, segment]) => [kind, segment as string] as const))("refuses a hostile segment: %s", (_, segment) => {
    expect(() => buildUrl("https://a.example", ["a", segment, "b"], [])).toThrow(InvalidSegmentError);
  });
});
