import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { CreateOnlyMemberError, UnsupportedMemberError, type CanonicalPrivateEndpoint, type ConnectionOperation } from "@pecgen/core";
import { PrivateEndpointsClient, type PrivateEndpoint, type PrivateEndpointBody, type PrivateEndpointRequest } from "@pecgen/network";
import * as v2020 from "../../generated/providers/network/src/versions/2020-05-01.ts";
import { collect, failureOf, testClock, testCredential } from "../runtime/support/client.ts";
import { serve, type TestServer } from "../runtime/support/server.ts";
import { describeWith } from "../support/shared.ts";

const subscription = "00000000-0000-0000-0000-00000000000a";
const group = `/subscriptions/${subscription}/resourceGroups/rg1`;
const id = `${group}/providers/Microsoft.Network/privateEndpoints/testPe`;
const subnetId = `${group}/providers/Microsoft.Network/virtualNetworks/myVnet/subnets/mySubnet`;
const serviceId = `${group}/providers/Microsoft.Network/privateLinkServices/testPls`;
const notFound = { status: 404, body: { code: "ResourceNotFound", message: "no" } };

const request = {
  location: "eastus",
  subnetId,
  target: { id: serviceId, groupIds: ["groupIdFromResource"] },
  approval: { kind: "automatic" },
} as const satisfies PrivateEndpointRequest;

function settings(server: Pick<TestServer, "origin">) {
  return { endpoint: server.origin, allowInsecureLoopback: true, clock: testClock(), retryOptions: { maxRetries: 0 } };
}

function client(server: Pick<TestServer, "origin">): PrivateEndpointsClient {
  return new PrivateEndpointsClient(testCredential(), settings(server));
}

/** An example of the definitions: what is sent, and what the service answers. */
interface Example {
  readonly parameters: { readonly parameters?: PrivateEndpointBody };
  readonly responses: Readonly<Record<string, { readonly body?: PrivateEndpoint & { readonly value?: readonly PrivateEndpoint[] } }>>;
}

/** Examples have a subscription that is none. */
function readExample(folder: string, name: string): Example {
  return JSON.parse(
    readFileSync(join(folder, `${name}.json`), "utf8").replaceAll("/subscriptions/subId/", `/subscriptions/${subscription}/`),
  ) as Example;
}

describeWith("published", "the examples of the definitions", (checkout) => {
  const folder = join(checkout, "specification/network/resource-manager/Microsoft.Network/stable/2024-01-01/examples");
  const example = (name: string): Example => readExample(folder, name);
  const pestatic = (privateIPAddress: string) => [{ name: "pestaticconfig", groupId: "file", memberName: "file", privateIPAddress }];
  const custom = { customNetworkInterfaceName: "testPeNic" };

  const creations: ReadonlyArray<readonly [string, PrivateEndpointRequest]> = [
    [
      "PrivateEndpointCreate",
      {
        ...request,
        ...custom,
        location: "eastus2euap",
        approval: { kind: "automatic", requestMessage: "Please approve my connection." },
        ipConfigurations: pestatic("192.168.0.6"),
      },
    ],
    [
      "PrivateEndpointCreateForManualApproval",
      {
        ...request,
        ...custom,
        approval: { kind: "manual", requestMessage: "Please manually approve my connection." },
        ipConfigurations: pestatic("192.168.0.5"),
      },
    ],
    [
      "PrivateEndpointCreateWithASG",
      {
        ...request,
        location: "eastus2euap",
        approval: { kind: "automatic", requestMessage: "Please approve my connection." },
        applicationSecurityGroups: [`${group}/provders/Microsoft.Network/applicationSecurityGroup/asg1`],
      },
    ],
  ];

  test("are all here", () => {
    const files = readdirSync(folder).filter((file) => file.startsWith("PrivateEndpointCreate"));
    expect(files.sort()).toEqual(creations.map(([name]) => `${name}.json`));
  });

  /** The examples leave out the name of the connection, which the service wants. */
  const named = (body: unknown): unknown =>
    JSON.parse(JSON.stringify(body), (key, value: unknown) =>
      key.endsWith("rivateLinkServiceConnections") ? (value as object[]).map((connection) => ({ name: "testPe", ...connection })) : value,
    );

  test.each(creations.filter(([name]) => name !== "PrivateEndpointCreateWithASG"))(
    "%s: its body goes out, its answer comes back without loss",
    async (name, given) => {
      const { parameters, responses } = example(name);
      for (const status of ["200", "201"]) {
        const body = responses[status]?.body;
        const server = await serve(({ method }) => (method === "PUT" ? { status: Number(status), body } : notFound));
        const made = await client(server).create(id, given);
        const put = server.requests.find(({ method }) => method === "PUT");
        expect(put?.path).toBe(`${id}?api-version=2024-01-01`);
        expect(JSON.parse(put?.body ?? "")).toEqual(named(parameters.parameters));
        expect(made.wire).toEqual(body);
        expect(made).toMatchObject({
          name: "testPe",
          phase: "Succeeded",
          subnetId,
          customNetworkInterfaceName: "testPeNic",
          ipConfigurations: given.ipConfigurations,
        });
        expect(made.connections).toHaveLength(1);
        expect(made.connections[0]).toMatchObject({ targetId: serviceId, groupIds: ["groupIdFromResource"], actionsRequired: "None" });
      }
    },
  );

  test("the one whose security group has an id with a spelling mistake in it is refused, and goes out as a body of its own", async () => {
    const { parameters, responses } = example("PrivateEndpointCreateWithASG");
    const server = await serve([{ status: 201, body: responses["201"]?.body }]);
    expect(await failureOf(client(server).create(id, creations[2]?.[1] ?? request))).toMatchObject({ name: "InvalidResourceIdError" });
    const made = await client(server).replace(id, parameters.parameters ?? {});
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(parameters.parameters);
    expect(made.wire.properties?.applicationSecurityGroups).toHaveLength(1);
  });

  test.each([
    ["PrivateEndpointGet", "automatic", "Approved", "Auto-approved"],
    ["PrivateEndpointGetForManualApproval", "manual", "Pending", "Awaiting approval"],
    ["PrivateEndpointGetWithASG", "automatic", "Approved", "Auto-approved"],
  ])("%s", async (name, approval, status, description) => {
    const body = example(name).responses["200"]?.body;
    const server = await serve([{ body }]);
    const found = await client(server).get(id);
    expect(found.wire).toEqual(body);
    expect(found.connections).toMatchObject([{ approval, status, description, targetId: serviceId }]);
    expect(server.journal).toEqual([`GET ${id}`]);
  });

  test.each(["PrivateEndpointList", "PrivateEndpointListAll"])("%s", async (name) => {
    const body = example(name).responses["200"]?.body;
    const server = await serve([{ body }]);
    const found = await collect(
      name.endsWith("All") ? client(server).listBySubscription({ subscriptionId: subscription }) : client(server).list(group),
    );
    expect(found.map(({ wire }) => wire)).toEqual(body?.value);
    expect(found.length).toBeGreaterThan(1);
    const scope = name.endsWith("All") ? `/subscriptions/${subscription}` : group;
    expect(server.journal).toEqual([`GET ${scope}/providers/Microsoft.Network/privateEndpoints`]);
  });

  test("PrivateEndpointDelete", async () => {
    for (const status of Object.keys(example("PrivateEndpointDelete").responses)) {
      const server = await serve([{ status: Number(status) }, notFound]);
      expect(await client(server).delete(id), status).toBeUndefined();
      expect(server.journal[0]).toBe(`DELETE ${id}`);
    }
  });
});

describe("what can be set only at creation", () => {
  test("is refused on a private endpoint that is there, before anything is written", async () => {
    const server = await serve([{ body: { id, properties: { subnet: { id: subnetId }, customNetworkInterfaceName: "" } } }]);
    const error = await failureOf(client(server).create(id, { ...request, customNetworkInterfaceName: "nic" }));
    expect(error).toBeInstanceOf(CreateOnlyMemberError);
    expect(server.journal).toEqual([`GET ${id}`]);
  });

  test.each(["customNetworkInterfaceName", "ipConfigurations", "applicationSecurityGroups"] as const)(
    "%s is refused at an api-version without it",
    async (member) => {
      const server = await serve([]);
      const values = {
        customNetworkInterfaceName: "nic",
        ipConfigurations: [{ name: "one", privateIPAddress: "10.0.0.6" }],
        applicationSecurityGroups: [subnetId],
      };
      const given = { ...request, [member]: values[member] };
      const older = new v2020.PrivateEndpointsClient(testCredential(), settings(server));
      for (const operation of [client(server).create(id, given, { apiVersion: "2020-05-01" }), older.create(id, given)]) {
        const error = await failureOf(operation);
        expect(error).toBeInstanceOf(UnsupportedMemberError);
        expect(error).toMatchObject({
          member,
          apiVersion: "2020-05-01",
          since: "2023-11-01",
          resourceType: "Microsoft.Network/privateEndpoints",
        });
      }
      expect(server.requests).toEqual([]);
    },
  );

  test("the older version asks at its own api-version", async () => {
    const server = await serve([{ status: 201, body: { id, properties: { subnet: { id: subnetId } } } }]);
    await new v2020.PrivateEndpointsClient(testCredential(), settings(server)).create(id, request);
    expect(server.requests[0]?.path).toBe(`${id}?api-version=2020-05-01`);
  });
});

test("types say what there is", () => {
  type Request = Parameters<PrivateEndpointsClient["create"]>[1];
  type OldRequest = Parameters<v2020.PrivateEndpointsClient["create"]>[1];
  expectTypeOf<"customNetworkInterfaceName" | "ipConfigurations">().toExtend<keyof Request>();
  expectTypeOf<keyof OldRequest>().toEqualTypeOf<"location" | "subnetId" | "target" | "approval" | "connectionName" | "tags">();
  expectTypeOf<Request["approval"]["kind"]>().toEqualTypeOf<"automatic" | "manual">();
  expectTypeOf<ReturnType<PrivateEndpointsClient["create"]>>().toEqualTypeOf<
    ConnectionOperation<CanonicalPrivateEndpoint<PrivateEndpoint>>
  >();
  // Nothing that only the service can set is part of a body.
  expectTypeOf<keyof NonNullable<PrivateEndpointBody["properties"]>>().toEqualTypeOf<
    | "subnet"
    | "privateLinkServiceConnections"
    | "manualPrivateLinkServiceConnections"
    | "customDnsConfigs"
    | "applicationSecurityGroups"
    | "ipConfigurations"
    | "customNetworkInterfaceName"
  >();
  // @ts-expect-error A manual approval has a message for the owner to read.
  const incomplete: Request["approval"] = { kind: "manual" };
  expect(incomplete.kind).toBe("manual");
});
