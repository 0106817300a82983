import { describe, expect, test } from "vitest";
import {
  type Approval,
  ArmError,
  CreateOnlyMemberError,
  type EndpointRequest,
  ProvisioningFailedError,
  UnsupportedMemberError,
  UnsupportedOperationError,
} from "../../templates/runtime/src/index.ts";
import { failureOf, secret } from "./support/client.ts";
import {
  endpoint,
  endpointId,
  endpoints,
  groupId,
  request,
  setUpEndpoints,
  staticAddress,
  staticAddressOnWire,
  storageId,
  subnetId,
} from "./support/endpoints.ts";
import { type Reply, serve } from "./support/server.ts";

const missing: Reply = { status: 404, body: { code: "ResourceNotFound", message: "There is no such resource." } };
const made: Reply = { status: 201, body: endpoint() };
const asked = { privateLinkServiceId: storageId, groupIds: ["blob"] };
const subnet = { id: subnetId };
const named = { ...request, customNetworkInterfaceName: "nic" };

describe("the body", () => {
  const bodies: ReadonlyArray<readonly [string, EndpointRequest, object]> = [
    [
      "automatic approval",
      request,
      { location: "westeurope", properties: { subnet, privateLinkServiceConnections: [{ name: "pe", properties: asked }] } },
    ],
    [
      "automatic approval with a message",
      { ...request, approval: { kind: "automatic", requestMessage: "hello" } },
      {
        location: "westeurope",
        properties: { subnet, privateLinkServiceConnections: [{ name: "pe", properties: { ...asked, requestMessage: "hello" } }] },
      },
    ],
    [
      "manual approval",
      { ...request, approval: { kind: "manual", requestMessage: "please" }, connectionName: "one", tags: { team: "data" } },
      {
        location: "westeurope",
        tags: { team: "data" },
        properties: { subnet, manualPrivateLinkServiceConnections: [{ name: "one", properties: { ...asked, requestMessage: "please" } }] },
      },
    ],
    [
      "an alias of a private link service, without group ids",
      {
        ...request,
        target: { id: "service.0a1b.region.contoso.privatelinkservice" },
        approval: { kind: "manual", requestMessage: "please" },
      },
      {
        location: "westeurope",
        properties: {
          subnet,
          manualPrivateLinkServiceConnections: [
            {
              name: "pe",
              properties: { privateLinkServiceId: "service.0a1b.region.contoso.privatelinkservice", requestMessage: "please" },
            },
          ],
        },
      },
    ],
    [
      "no group ids",
      { ...request, target: { id: storageId, groupIds: [] } },
      {
        location: "westeurope",
        properties: { subnet, privateLinkServiceConnections: [{ name: "pe", properties: { privateLinkServiceId: storageId } }] },
      },
    ],
    [
      "a static address and security groups",
      {
        ...request,
        ipConfigurations: [staticAddress, { name: "two", privateIPAddress: "10.0.0.7" }],
        applicationSecurityGroups: [`${groupId}/providers/Contoso.Network/asgs/a`],
      },
      {
        location: "westeurope",
        properties: {
          subnet,
          privateLinkServiceConnections: [{ name: "pe", properties: asked }],
          ipConfigurations: [staticAddressOnWire, { name: "two", properties: { privateIPAddress: "10.0.0.7" } }],
          applicationSecurityGroups: [{ id: `${groupId}/providers/Contoso.Network/asgs/a` }],
        },
      },
    ],
    [
      "a name for the network interface",
      named,
      {
        location: "westeurope",
        properties: { subnet, privateLinkServiceConnections: [{ name: "pe", properties: asked }], customNetworkInterfaceName: "nic" },
      },
    ],
  ];
  test.each(bodies)("%s", async (_, given, expected) => {
    const server = await serve(({ method }) => (method === "PUT" ? made : missing));
    const result = await setUpEndpoints(server).client.create(endpointId, given);
    expect(result.wire).toEqual(endpoint());
    const put = server.requests.find(({ method }) => method === "PUT");
    expect(put?.path).toBe(`${endpointId}?api-version=2024-01-01`);
    expect(put?.headers).toMatchObject({ "content-type": "application/json", authorization: `Bearer ${secret}` });
    expect(JSON.parse(put?.body ?? "")).toEqual(expected);
  });

  test("of the caller's own is sent as it is", async () => {
    const server = await serve([made]);
    const body = { location: "x", properties: { subnet, customDnsConfigs: [] } };
    await setUpEndpoints(server).client.replace(endpointId, body);
    expect(server.journal).toEqual([`PUT ${endpointId}`]);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(body);
  });
});

describe("what no private endpoint can be made from is refused before a token is asked for", () => {
  const wrong: ReadonlyArray<readonly [string, object, string]> = [
    ["no location", { location: " " }, "TypeError"],
    ["a subnet that is no id", { subnetId: "sub" }, "InvalidResourceIdError"],
    ["a subnet id with a hole", { subnetId: `${groupId}/providers/Contoso.Network/networks//subnets/sub` }, "InvalidSegmentError"],
    ["no target", { target: undefined }, "TypeError"],
    ["a target id with a step up", { target: { id: `${storageId}/..` } }, "InvalidSegmentError"],
    ["no approval", { approval: undefined }, "TypeError"],
    ["an approval of another kind", { approval: { kind: "both" } as unknown as Approval }, "TypeError"],
    ["a security group that is no id", { applicationSecurityGroups: ["asg"] }, "InvalidResourceIdError"],
  ];
  test.each(wrong)("%s", async (_, change, name) => {
    const server = await serve([made]);
    const { client, credential } = setUpEndpoints(server);
    const error = await failureOf(client.create(endpointId, { ...request, ...change }));
    expect(error.name).toBe(name);
    expect(server.requests).toEqual([]);
    expect(credential.scopes).toEqual([]);
  });
});

describe("the end of a creation", () => {
  const accepted: Reply = { status: 201, headers: { "azure-asyncoperation": "/poll?sig=s%2Fx" }, body: endpoint("Updating") };

  test("is the private endpoint, settled, whatever the link has said", async () => {
    const server = await serve([
      accepted,
      { body: { status: "InProgress" } },
      { body: { status: "Succeeded" } },
      { body: endpoint("Updating") },
      { body: endpoint() },
    ]);
    const { client, clock } = setUpEndpoints(server);
    const operation = client.create(endpointId, request);
    const seen: unknown[] = [];
    operation.onProgress(({ status, phase, resource }) => seen.push([status, phase, resource?.name]));
    expect((await operation).phase).toBe("Succeeded");
    expect(seen).toEqual([
      ["running", "InProgress", "pe"],
      ["running", "InProgress", "pe"],
      ["running", "InProgress", "pe"],
      ["succeeded", "Succeeded", "pe"],
    ]);
    expect(server.requests.map(({ path }) => path)).toEqual([
      `${endpointId}?api-version=2024-01-01`,
      "/poll?sig=s%2Fx",
      "/poll?sig=s%2Fx",
      `${endpointId}?api-version=2024-01-01`,
      `${endpointId}?api-version=2024-01-01`,
    ]);
    expect(clock.delays.length).toBeGreaterThan(0);
  });

  test.each([
    ["a subnet alone", { subnet }],
    ["automatic connections alone", { privateLinkServiceConnections: [] }],
    ["manual connections alone", { manualPrivateLinkServiceConnections: [] }],
  ])("is known by %s", async (_, properties) => {
    const server = await serve([{ status: 201, body: { id: endpointId, properties } }]);
    expect((await setUpEndpoints(server).client.create(endpointId, request)).phase).toBe("Succeeded");
    expect(server.requests).toHaveLength(1);
  });

  test("is not what looks like nothing of the kind: the private endpoint is read", async () => {
    const server = await serve([{ status: 201, body: { id: "x", properties: { output: 1 } } }, { body: endpoint() }]);
    expect((await setUpEndpoints(server).client.create(endpointId, request)).wire).toEqual(endpoint());
    expect(server.requests).toHaveLength(2);
  });

  test("does not wait for the owner: a pending connection is a private endpoint that is done", async () => {
    const pending = endpoint("Succeeded", {
      manualPrivateLinkServiceConnections: [{ properties: { ...asked, privateLinkServiceConnectionState: { status: "Pending" } } }],
    });
    const server = await serve([{ status: 201, body: pending }]);
    const made = await setUpEndpoints(server).client.create(endpointId, {
      ...request,
      approval: { kind: "manual", requestMessage: "please" },
    });
    expect(made.connections).toMatchObject([{ approval: "manual", status: "Pending", targetId: storageId }]);
    expect(server.requests).toHaveLength(1);
  });

  test("is a failure where the private endpoint has failed", async () => {
    const server = await serve([{ status: 201, body: endpoint("Updating") }, { body: endpoint("Failed") }]);
    const error = await failureOf(setUpEndpoints(server).client.create(endpointId, request));
    expect(error).toBeInstanceOf(ProvisioningFailedError);
    expect(error).toMatchObject({ phase: "Failed", operationId: "Endpoints_Put", resourceType: "Contoso.Network/endpoints" });
  });

  test("is a failure with the reasons of the operation", async () => {
    const server = await serve([
      accepted,
      { body: { status: "Failed", error: { code: "SubnetFull", message: "No address is left." } } },
      missing,
    ]);
    const error = await failureOf(setUpEndpoints(server).client.create(endpointId, request));
    expect(error).toMatchObject({ code: "SubnetFull", message: "No address is left.", phase: "Failed" });
  });

  test("is a refusal, flat as the definition has it", async () => {
    const server = await serve([{ status: 400, body: { code: "InvalidRequestFormat", message: "No." } }]);
    const error = await failureOf(setUpEndpoints(server).client.create(endpointId, request));
    expect(error).toBeInstanceOf(ArmError);
    expect(error).toMatchObject({ code: "InvalidRequestFormat", statusCode: 400 });
  });

  test("comes after the request is written again, where it has got lost before it arrived", async () => {
    const server = await serve([{ broken: "before" }, missing, made]);
    expect((await setUpEndpoints(server).client.create(endpointId, request)).name).toBe("pe");
    expect(server.journal).toEqual([`PUT ${endpointId}`, `GET ${endpointId}`, `PUT ${endpointId}`]);
  });

  test("comes from what is there, where the answer has got lost: nothing is written twice", async () => {
    const server = await serve([
      { status: 500 },
      { body: endpoint("Succeeded", { privateLinkServiceConnections: [{ name: "pe", properties: asked }] }) },
    ]);
    expect((await setUpEndpoints(server).client.create(endpointId, request)).connections).toHaveLength(1);
    expect(server.journal).toEqual([`PUT ${endpointId}`, `GET ${endpointId}`]);
  });

  test("can be waited for by another client", async () => {
    const server = await serve([accepted, { body: { status: "Succeeded" } }, { body: endpoint() }]);
    const serialized = await setUpEndpoints(server, { apiVersion: "2023-01-01" }).client.create(endpointId, request).serialize();
    expect(serialized).not.toContain(secret);
    expect(serialized).not.toContain(subnetId);
    const resumed = await setUpEndpoints(server).client.resumeOperation<object>(serialized);
    expect(resumed).toMatchObject({ name: "pe", phase: "Succeeded", wire: endpoint() });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT ${endpointId}?api-version=2023-01-01`,
      "GET /poll?sig=s%2Fx",
      `GET ${endpointId}?api-version=2023-01-01`,
    ]);
  });
});

describe("what can be set only at creation", () => {
  const there = (properties: object): Reply => ({ body: endpoint("Succeeded", properties) });
  const statically = { ...request, ipConfigurations: [staticAddress] };
  const tables: ReadonlyArray<readonly [string, EndpointRequest, object, string | null]> = [
    ["another name", named, { customNetworkInterfaceName: "other" }, "customNetworkInterfaceName"],
    ["a name where there is none", named, {}, "customNetworkInterfaceName"],
    ["a name where there is an empty one", named, { customNetworkInterfaceName: "" }, "customNetworkInterfaceName"],
    ["the same name", named, { customNetworkInterfaceName: "nic" }, null],
    ["the same name in other letters", named, { customNetworkInterfaceName: "NIC" }, null],
    ["an address where there is none", statically, { ipConfigurations: [] }, "ipConfigurations"],
    [
      "another address",
      statically,
      { ipConfigurations: [{ name: "one", properties: { ...staticAddressOnWire.properties, privateIPAddress: "10.0.0.9" } }] },
      "ipConfigurations",
    ],
    ["one address of two", statically, { ipConfigurations: [staticAddressOnWire, { name: "two" }] }, "ipConfigurations"],
    [
      "the same address, with what is read-only",
      statically,
      { ipConfigurations: [{ ...staticAddressOnWire, etag: "W/1", type: "x" }] },
      null,
    ],
    [
      "two addresses in another order",
      { ...request, ipConfigurations: [{ name: "two", privateIPAddress: "10.0.0.7" }, staticAddress] },
      { ipConfigurations: [staticAddressOnWire, { name: "two", properties: { privateIPAddress: "10.0.0.7" } }] },
      null,
    ],
    ["nothing asked for where there is nothing", { ...request, customNetworkInterfaceName: "", ipConfigurations: [] }, {}, null],
  ];
  test.each(tables)("%s on a private endpoint that is there", async (_, given, properties, member) => {
    const server = await serve([there(properties)]);
    const operation = setUpEndpoints(server).client.create(endpointId, given);
    if (member === null) {
      expect((await operation).name).toBe("pe");
      expect(server.journal.at(-1)).toBe(`PUT ${endpointId}`);
    } else {
      const error = await failureOf(operation);
      expect(error).toBeInstanceOf(CreateOnlyMemberError);
      expect(error).toMatchObject({ member, id: endpointId, sent: false, actual: (properties as Record<string, unknown>)[member] });
      expect(error.message).toContain("Nothing was changed.");
      expect(server.journal).toEqual([`GET ${endpointId}`]);
    }
  });

  test("is not looked for where it is not asked for", async () => {
    const server = await serve([made]);
    await setUpEndpoints(server).client.create(endpointId, request);
    expect(server.journal).toEqual([`PUT ${endpointId}`]);
  });

  test("a body of the caller's own is looked at as well", async () => {
    const server = await serve([there({ customNetworkInterfaceName: "other" })]);
    const body = { location: "x", properties: { customNetworkInterfaceName: "nic" } };
    expect(await failureOf(setUpEndpoints(server).client.replace(endpointId, body))).toBeInstanceOf(CreateOnlyMemberError);
  });

  test("that the service has ignored, since two created at once, is told", async () => {
    const server = await serve([missing, there({ customNetworkInterfaceName: "other" })]);
    const error = await failureOf(setUpEndpoints(server).client.create(endpointId, named));
    expect(error).toBeInstanceOf(CreateOnlyMemberError);
    expect(error).toMatchObject({ sent: true, actual: "other" });
    expect(JSON.stringify(error)).not.toContain("other");
  });

  test.each([404, 410, 204])("that the service does not answer with says nothing (%i before)", async (status) => {
    const server = await serve([{ ...missing, status }, made]);
    expect((await setUpEndpoints(server).client.create(endpointId, named)).customNetworkInterfaceName).toBeUndefined();
  });

  test("is not written where it cannot be looked at", async () => {
    const server = await serve([{ status: 403, body: { error: { code: "AuthorizationFailed", message: "No." } } }]);
    expect(await failureOf(setUpEndpoints(server).client.create(endpointId, named))).toMatchObject({ code: "AuthorizationFailed" });
    expect(server.journal).toEqual([`GET ${endpointId}`]);
  });
});

describe("what an api-version does not have", () => {
  test.each<readonly [string, boolean]>([
    ["2019-04-01", false],
    ["2021-05-05", false],
    ["2021-05-05-preview", false],
    // Between the newest without and the oldest with it nobody knows: the service will say.
    ["2022-01-01", true],
    ["2023-01-01", true],
    ["2031-01-01", true],
  ])("at %s", async (apiVersion, goes) => {
    const server = await serve(({ method }) => (method === "PUT" ? made : missing));
    for (const where of ["call", "client"] as const) {
      const { client, credential } = setUpEndpoints(server, where === "client" ? { apiVersion } : {});
      const operation = client.create(endpointId, named, where === "call" ? { apiVersion } : {});
      if (goes) expect((await operation).name).toBe("pe");
      else {
        const error = await failureOf(operation);
        expect(error).toBeInstanceOf(UnsupportedMemberError);
        expect(error).toMatchObject({ member: "customNetworkInterfaceName", apiVersion, since: "2023-01-01" });
        expect(credential.scopes).toEqual([]);
      }
    }
    if (!goes) expect(server.requests).toEqual([]);
  });

  test("what is older goes on at every version", async () => {
    const server = await serve([made]);
    await setUpEndpoints(server).client.create(endpointId, request, { apiVersion: "2019-04-01" });
    expect(server.requests[0]?.path).toContain("api-version=2019-04-01");
  });

  test("operations that are not there are told", async () => {
    const server = await serve([made]);
    const { create: _, ...operations } = endpoints.operations;
    const { client } = setUpEndpoints(server, {}, { ...endpoints, operations });
    expect(await failureOf(client.create(endpointId, request))).toBeInstanceOf(UnsupportedOperationError);
  });
});
