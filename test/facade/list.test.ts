import { describe, expect, test } from "vitest";
import { boxes, box, collect, connectionId, failureOf, setUp, vault } from "./support/client.ts";
import { connectionWire, idOf, privateEndpointId } from "./support/wire.ts";

describe("list", () => {
  test("reads page after page, as they are asked for", async () => {
    const { arm, client } = await setUp();
    arm.intercept = ({ path }) =>
      path === "/page2"
        ? { body: { value: [connectionWire(box, "b", "Approved")] } }
        : { body: { value: [connectionWire(box, "a", "Pending")], nextLink: `${arm.origin}/page2?sig=%2f+x` } };
    const list = client.list(box);
    expect((await list.next()).value).toMatchObject({ name: "a" });
    expect(arm.journal).toHaveLength(1);
    expect(await collect(list)).toMatchObject([{ name: "b", id: connectionId(box, "b") }]);
    const [first] = await collect(client.list(box).byPage());
    const rest = await collect(client.list(box).byPage({ continuationToken: first!.continuationToken! }));
    expect(rest.map((page) => page.map(({ name }) => name))).toEqual([["b"]]);
  });

  test("understands bare arrays", async () => {
    const { arm, client } = await setUp();
    const hub = idOf("Microsoft.Devices/iotHubs", "hub");
    arm.add(hub, { a: "Pending", b: "Approved" });
    arm.listBody = (connections) => connections;
    expect((await collect(client.list(hub))).map(({ name, status }) => `${name} ${status}`)).toEqual(["a Pending", "b Approved"]);
  });

  test.for([[{ value: null }], [{}]])("takes %j for an empty list", async ([body]) => {
    const { arm, client } = await setUp();
    arm.add(box);
    arm.listBody = () => body;
    expect(await collect(client.list(box))).toEqual([]);
  });

  test("gives its errors to whoever iterates", async () => {
    const { client } = await setUp();
    const list = client.list(box);
    expect(await failureOf(collect(list))).toMatchObject({
      name: "RestError",
      code: "ParentResourceNotFound",
      resourceType: "Contoso.Storage/boxes",
    });
  });
});

describe("without a list operation", () => {
  const vaults = idOf("Microsoft.RecoveryServices/vaults", "vault");
  const item = { id: connectionId(vaults, "a"), properties: connectionWire(vaults, "a", "Pending").properties };

  test("the connections are read out of the resource", async () => {
    const { arm, client } = await setUp();
    arm.add(vaults, { a: "Pending" }).body = { id: vaults, properties: { privateEndpointConnections: [item] } };
    expect(await collect(client.list(vaults))).toMatchObject([{ id: connectionId(vaults, "a"), name: "a", status: "Pending", wire: item }]);
    expect(arm.lines).toEqual(["GET Microsoft.RecoveryServices/vaults/vault"]);
    expect((await client.approve({ target: vaults, privateEndpoint: "pe-a" })).status).toBe("Approved");
  });

  test.for([
    ["a single object", item, 1],
    ["null", null, 0],
    ["nothing", undefined, 0],
  ] as const)("it may embed %s", async ([, privateEndpointConnections, count]) => {
    const { arm, client } = await setUp();
    arm.add(vaults).body = { properties: { privateEndpointConnections } };
    expect(await collect(client.list(vaults))).toHaveLength(count);
  });

  test("it may have an api-version of its own", async () => {
    const { list: _, ...operations } = boxes.operations;
    const embedding = { ...boxes, resourceType: "Contoso.Storage/crates", target: boxes.target.replace("boxes", "crates"), operations };
    const listFromTarget = { items: "properties.network.connections", apiVersion: "2019-01-01" };
    const { arm, client } = await setUp({ descriptors: [{ ...embedding, listFromTarget }] });
    const crate = idOf("Contoso.Storage/crates", "crate");
    arm.add(crate).body = { properties: { network: { connections: [connectionWire(crate, "a", "Pending")] } } };
    expect(await collect(client.list(crate))).toMatchObject([{ name: "a", apiVersion: "2019-01-01" }]);
    expect(arm.journal[0]?.apiVersion).toBe("2019-01-01");
  });

  test("and without embedded ones, there is no list", async () => {
    const { list: _, ...operations } = boxes.operations;
    const { client, credential } = await setUp({ descriptors: [{ ...boxes, operations }] });
    expect(await failureOf(collect(client.list(box)))).toMatchObject({
      name: "UnsupportedActionError",
      action: "list",
      message: expect.stringContaining("Name a connection"),
    });
    expect(credential.asked).toEqual([]);
  });

  test("and without an operation to read one, it is read from the list", async () => {
    const { get: _, ...operations } = boxes.operations;
    const { arm, client } = await setUp({ descriptors: [{ ...boxes, operations }] });
    arm.add(box, { a: "Pending" });
    expect((await client.get(connectionId(box, "A"))).status).toBe("Pending");
    expect(await failureOf(client.get(connectionId(box, "b")))).toMatchObject({
      name: "NoConnectionMatchesError",
      candidates: [{ name: "a" }],
    });
    expect(await client.ensure(connectionId(box, "b"), "Absent")).toMatchObject({ changed: false });
  });
});

describe("private link resources", () => {
  test("are read from properties, over all pages", async () => {
    const { arm, client } = await setUp();
    const resource = (groupId: string) => ({
      id: `${box}/privateLinkResources/${groupId}`,
      name: groupId,
      properties: { groupId, requiredMembers: ["m1", "m2"], requiredZoneNames: ["zone"] },
    });
    arm.intercept = ({ path }) => ({
      body: path === "/next" ? { value: [resource("file")] } : { value: [resource("blob")], nextLink: "/next" },
    });
    expect(await client.privateLinkResources(box)).toEqual(
      ["blob", "file"].map((groupId) => ({
        id: `${box}/privateLinkResources/${groupId}`,
        name: groupId,
        groupId,
        requiredMembers: ["m1", "m2"],
        zoneNames: ["zone"],
        wire: resource(groupId),
      })),
    );
  });

  test("have names that can be compared", async () => {
    const { arm, client } = await setUp();
    const requiredZoneNames = ["PrivateLink.Contoso.net.", " privatelink.contoso.net ", "", "other.contoso.net", 1];
    arm.add(box).linkResources = { value: [{ properties: { groupId: "Blob", requiredMembers: [" M1", "M1", "m1"], requiredZoneNames } }] };
    const [resource] = await client.privateLinkResources(box);
    expect(resource).toMatchObject({
      groupId: "Blob",
      requiredMembers: ["M1", "m1"],
      zoneNames: ["privatelink.contoso.net", "other.contoso.net"],
      wire: { properties: { requiredZoneNames } },
    });
    arm.add(box).linkResources = { value: [{ properties: { groupId: null, requiredMembers: null, requiredZoneNames: null } }] };
    expect(await client.privateLinkResources(box)).toMatchObject([{ groupId: undefined, requiredMembers: [], zoneNames: [] }]);
  });

  test("are read from the top level where they are there", async () => {
    const { arm, client } = await setUp();
    const cluster = idOf("Microsoft.ContainerService/managedClusters", "cluster");
    arm.add(cluster).linkResources = { value: [{ id: "x", name: "management", groupId: "management", requiredMembers: ["management"] }] };
    expect(await client.privateLinkResources(connectionId(cluster, "a"))).toMatchObject([
      { groupId: "management", requiredMembers: ["management"], zoneNames: [] },
    ]);
  });

  test("are not there for every type", async () => {
    const { client, credential } = await setUp();
    const scheduler = idOf("Microsoft.DurableTask/schedulers", "s");
    const error = await failureOf(client.privateLinkResources(scheduler));
    expect(error).toMatchObject({ name: "UnsupportedActionError", action: "privateLinkResources" });
    expect(error.message).toContain("Its documentation says which group ids");
    expect(credential.asked).toEqual([]);
  });
});

describe("find", () => {
  test.for([
    [{ privateEndpoint: "pe-a" }, ["a"]],
    [{ privateEndpoint: "PE-A" }, ["a"]],
    [
      {
        privateEndpoint:
          "/SUBSCRIPTIONS/99999999-2222-3333-4444-555555555555/resourcegroups/consumers/providers/microsoft.network/PRIVATEENDPOINTS/pe-a",
      },
      ["a"],
    ],
    [
      {
        privateEndpoint:
          "/subscriptions/99999999-2222-3333-4444-555555555555/resourceGroups/consumers/providers/Microsoft.Network/privateEndpoints/pe-a/",
      },
      ["a"],
    ],
    [
      {
        privateEndpoint:
          "/subscriptions/99999999-2222-3333-4444-555555555555/resourceGroups/consumers/providers/Microsoft.Network/privateEndpoints/pe-",
      },
      [],
    ],
    [{ privateEndpoint: "e-a" }, []],
    [{ privateEndpoint: /e-a/g }, ["a", "a-2"]],
    [{ privateEndpoint: /^consumers/ }, []],
    [{ privateEndpoint: "pe-a-2" }, ["a-2"]],
    [{ requestMessage: " please a " }, ["a"]],
    [{ requestMessage: "please" }, []],
    [{ requestMessage: /^please/g }, ["a", "a-2", "b"]],
    [{ status: "Pending" }, ["a", "a-2"]],
    [{ status: "Pending", requestMessage: /2$/ }, ["a-2"]],
    [{ status: "Approved", privateEndpoint: "pe-a" }, []],
    [{ status: ["Rejected", "Approved"] }, ["b"]],
    [{ fromSubscription: "99999999-2222-3333-4444-555555555555", status: "Rejected" }, ["b"]],
    [{ connectionId: connectionId(box, "a") }, ["a"]],
    [{ connectionId: [`${connectionId(box, "B").toUpperCase()}/`, connectionId(box, "a"), connectionId(box, "gone")] }, ["a", "b"]],
    [{ connectionId: connectionId(box, "a"), status: "Rejected" }, []],
    [{ connectionId: connectionId(vault, "a") }, []],
    [{ fromSubscription: "11111111-2222-3333-4444-555555555555" }, []],
  ] as const)("%j", async ([filter, names]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", "a-2": "Pending", b: "Rejected" });
    for (let times = 0; times < 2; times++) expect((await client.find({ target: box, ...filter })).map(({ name }) => name)).toEqual(names);
  });

  test.for(["pe-a", /^pe-a$/, `${privateEndpointId("pe-a")}/`])(
    "knows a private endpoint whose id ends with a slash by %s",
    async (privateEndpoint) => {
      const { arm, client } = await setUp();
      arm.add(box, { a: "Pending" });
      arm.connection(box, "a").properties.privateEndpoint = { id: `${privateEndpointId("pe-a")}/` };
      expect(await client.find({ target: box, privateEndpoint })).toMatchObject([{ name: "a" }]);
    },
  );

  test("does not match what has no private endpoint and no message", async () => {
    const { arm, client } = await setUp();
    arm.add(box);
    arm.listBody = () => ({ value: [{ name: "a", properties: {} }] });
    expect(await client.find({ target: box, privateEndpoint: "undefined" })).toEqual([]);
    expect(await client.find({ target: box, privateEndpoint: /.*/ })).toEqual([]);
    expect(await client.find({ target: box, requestMessage: /undefined/ })).toEqual([]);
    expect(await client.find({ target: box, fromSubscription: "11111111-2222-3333-4444-555555555555" })).toEqual([]);
  });

  test.for([
    [{}],
    [{ privateEndpoint: "" }],
    [{ requestMessage: " " }],
    [{ privateEndpoint: undefined }],
    [{ privateEndpoint: "a/b" }],
    [{ status: "Pendin" }],
    [{ status: [] }],
    [{ status: ["Pending", "Pendin"] }],
    [{ fromSubscription: "" }],
    [{ fromSubscription: "mine" }],
    [{ connectionId: "" }],
    [{ connectionId: [] }],
    [{ connectionId: [connectionId(box, "a"), " "] }],
    [{ connectionId: "a" }],
  ])("refuses %j", async ([filter]) => {
    const { client, credential } = await setUp();
    expect(await failureOf(client.find({ target: box, ...(filter as { status: "Pending" }) }))).toMatchObject({
      name: "InvalidFilterError",
    });
    expect(credential.asked).toEqual([]);
  });
});
