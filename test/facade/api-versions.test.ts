import { type HostDescriptor, UnknownApiVersionError } from "@pecgen/client";
import { describe, expect, test } from "vitest";
import { type Arm, failure } from "./support/arm.ts";
import { boxes, box, collect, connectionId, failureOf, setUp } from "./support/client.ts";
import { idOf } from "./support/wire.ts";

const id = connectionId(box, "a");
const versions = (arm: Arm) => arm.journal.map(({ method, apiVersion }) => `${method} ${apiVersion}`);

/** Refuses every api-version but these, in the words of the service. */
function supporting(arm: Arm, supported: readonly string[], words = "The supported api-versions are"): void {
  arm.add(box, { a: "Pending" });
  arm.intercept = ({ apiVersion }) => {
    if (supported.includes(apiVersion ?? "")) return undefined;
    const message = `No registered resource provider found for location 'eastus' and API version '${apiVersion}' for type 'boxes'. ${words} '${supported.join(", ")}'. The supported locations are ', eastus'.`;
    return failure(400, "NoRegisteredProviderFound", message);
  };
}

describe("api-versions", () => {
  test("the default one is sent", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    await client.approve(id);
    expect(versions(arm)).toEqual(["GET 2024-01-01", "PUT 2024-01-01"]);
  });

  test("one can be chosen for a type, whatever its case, and for a call", async () => {
    const { arm, client } = await setUp({ apiVersions: { "contoso.storage/BOXES": "2023-01-01" } });
    arm.add(box, { a: "Pending" });
    expect((await client.approve(id)).apiVersion).toBe("2023-01-01");
    expect((await client.get(id, { apiVersion: "2024-01-01" })).apiVersion).toBe("2024-01-01");
    expect(versions(arm)).toEqual(["GET 2023-01-01", "PUT 2023-01-01", "GET 2024-01-01"]);
  });

  test("it has to be known", async () => {
    const { client, credential } = await setUp();
    const error = await failureOf<UnknownApiVersionError>(client.get(id, { apiVersion: "2022-01-01" }));
    expect(error).toBeInstanceOf(UnknownApiVersionError);
    expect(error.known).toEqual(["2024-01-01", "2023-01-01"]);
    expect(credential.asked).toEqual([]);
    await expect(setUp({ apiVersions: { "Contoso.Storage/boxes": "2022-01-01" } })).rejects.toThrow(UnknownApiVersionError);
    await expect(setUp({ apiVersions: { "Contoso.Storage/boxe": "2023-01-01" } })).rejects.toThrow(
      "Did you mean Contoso.Storage/boxes or ",
    );
  });

  test("unless the caller wants it otherwise", async () => {
    const { arm, client } = await setUp({ allowUnknownApiVersions: true, apiVersions: { "Contoso.Storage/boxes": "2022-01-01" } });
    arm.add(box, { a: "Pending" });
    expect((await client.get(id)).apiVersion).toBe("2022-01-01");
  });

  test("the caller can make one known, with its own operations", async () => {
    const { update: _, ...operations } = boxes.operations;
    const older: HostDescriptor = { ...boxes, apiVersions: ["2020-01-01"], operations };
    const { arm, client } = await setUp({ descriptors: [boxes, older] });
    arm.add(box, { a: "Pending" });
    expect((await client.get(id, { apiVersion: "2020-01-01" })).apiVersion).toBe("2020-01-01");
    expect(await failureOf(client.approve(id, { apiVersion: "2020-01-01" }))).toMatchObject({ name: "UnsupportedActionError" });
    expect(client.resourceTypes().find(({ resourceType }) => resourceType === "Contoso.Storage/boxes")).toEqual({
      resourceType: "Contoso.Storage/boxes",
      apiVersions: ["2024-01-01", "2023-01-01", "2020-01-01"],
      actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
      surfaces: [
        { apiVersions: ["2024-01-01", "2023-01-01"], actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"] },
        { apiVersions: ["2020-01-01"], actions: ["list", "get", "remove", "privateLinkResources"] },
      ],
    });
  });
});

test("of two descriptors of an api-version, the later one counts", async () => {
  const corrected: HostDescriptor = { ...boxes, apiVersions: ["2023-01-01"], status: { Pending: "Approved" } };
  const { arm, client } = await setUp({ descriptors: [boxes, corrected] });
  arm.add(box, { a: "Pending" });
  expect((await client.get(id, { apiVersion: "2023-01-01" })).status).toBe("Approved");
  expect((await client.get(id)).status).toBe("Pending");
});

describe("where a service does not support the default one", () => {
  test.for(["The supported api-versions are", "The supported versions are"])("reads go on with the newest known one: %s", async (words) => {
    const { arm, client } = await setUp();
    supporting(arm, ["2019-01-01", "2023-01-01", "2022-06-01-preview"], words);
    expect((await client.get(id)).apiVersion).toBe("2023-01-01");
    expect((await collect(client.list(box)))[0]?.apiVersion).toBe("2023-01-01");
    await client.find({ target: box, status: "Pending" });
    expect(versions(arm)).toEqual(["GET 2024-01-01", "GET 2023-01-01", "GET 2023-01-01", "GET 2023-01-01"]);
  });

  test("stable ones first", async () => {
    const { arm, client } = await setUp({
      descriptors: [{ ...boxes, apiVersions: ["2025-01-01", "2024-06-01-preview", "2023-01-01", "2023-05-05"] }],
    });
    supporting(arm, ["2024-06-01-preview", "2023-01-01", "2023-05-05"]);
    expect((await client.get(id)).apiVersion).toBe("2023-05-05");
  });

  test("writes do not, and say what would do", async () => {
    const { arm, client } = await setUp();
    supporting(arm, ["2023-01-01"]);
    const error = await failureOf(client.approve(id));
    expect(error).toMatchObject({
      name: "UnsupportedApiVersionError",
      apiVersion: "2024-01-01",
      supported: ["2023-01-01"],
      usable: "2023-01-01",
      cause: { statusCode: 400 },
    });
    expect(arm.connection(box, "a").properties.privateLinkServiceConnectionState.status).toBe("Pending");
    expect((await client.approve(id, { apiVersion: "2023-01-01" })).status).toBe("Approved");
  });

  test("writes do, if they may", async () => {
    const { arm, client } = await setUp({ apiVersionFallback: "readsAndWrites" });
    supporting(arm, ["2023-01-01"]);
    expect(await client.approve(id)).toMatchObject({ status: "Approved", apiVersion: "2023-01-01" });
    expect(versions(arm)).toEqual(["GET 2024-01-01", "GET 2023-01-01", "PUT 2023-01-01"]);
  });

  test("nothing does, if nothing may", async () => {
    const { arm, client } = await setUp({ apiVersionFallback: "off" });
    supporting(arm, ["2023-01-01"]);
    expect(await failureOf(client.get(id))).toMatchObject({ name: "UnsupportedApiVersionError", usable: "2023-01-01" });
    expect(arm.journal).toHaveLength(1);
  });

  test("a version that was asked for is not replaced", async () => {
    const { arm, client } = await setUp();
    supporting(arm, ["2024-01-01"]);
    expect(await failureOf(client.get(id, { apiVersion: "2023-01-01" }))).toMatchObject({ name: "UnsupportedApiVersionError" });
    expect(versions(arm)).toEqual(["GET 2023-01-01"]);
  });

  test("and none is known", async () => {
    const { arm, client } = await setUp();
    supporting(arm, ["2019-01-01"]);
    expect(await failureOf(client.get(id))).toMatchObject({ usable: undefined, message: expect.stringContaining("a model of none") });
  });

  test("each api-version is used with its own operations", async () => {
    const { list: _, ...operations } = boxes.operations;
    const older: HostDescriptor = {
      ...boxes,
      apiVersions: ["2020-01-01"],
      operations,
      listFromTarget: { items: "properties.connections" },
    };
    const { arm, client } = await setUp({ descriptors: [boxes, older] });
    supporting(arm, ["2020-01-01"]);
    arm.add(box).body = { properties: { connections: [{ name: "a", properties: {} }] } };
    expect(await collect(client.list(box))).toMatchObject([{ name: "a", apiVersion: "2020-01-01" }]);
  });

  test("the newest known one that can do it is meant", async () => {
    const { list: _, ...operations } = boxes.operations;
    const newer: HostDescriptor = { ...boxes, apiVersions: ["2023-09-09"], operations };
    const { arm, client } = await setUp({ descriptors: [boxes, newer] });
    supporting(arm, ["2023-01-01", "2023-09-09"]);
    expect((await client.get(id)).apiVersion).toBe("2023-09-09");
    expect(await collect(client.list(box))).toMatchObject([{ apiVersion: "2023-01-01" }]);
    expect((await client.get(id)).apiVersion).toBe("2023-01-01");
    expect(versions(arm)).toEqual(["GET 2024-01-01", "GET 2023-09-09", "GET 2024-01-01", "GET 2023-01-01", "GET 2023-01-01"]);
  });

  test("every type of the registry falls back to any version that it has", async () => {
    const { arm, client } = await setUp();
    const types = client.resourceTypes().filter(({ actions, apiVersions }) => actions.includes("list") && apiVersions.length > 1);
    expect(types.length).toBeGreaterThan(60);
    for (const { resourceType, surfaces } of types.filter((type) => !/aadiam/i.test(type.resourceType))) {
      const oldest = surfaces
        .filter(({ actions }) => actions.includes("list"))
        .flatMap(({ apiVersions }) => apiVersions)
        .toSorted()[0]!;
      arm.intercept = ({ apiVersion, path }) =>
        apiVersion === oldest || !/privateEndpointConnections$/i.test(path)
          ? {
              body: { value: [{ name: "a", properties: {} }], properties: { privateEndpointConnections: [{ name: "a", properties: {} }] } },
            }
          : failure(400, "NoRegisteredProviderFound", `The supported api-versions are '${oldest}'.`);
      const names = resourceType
        .split("/")
        .slice(1)
        .map((_, index) => `name${index}`);
      const [connection] = await collect(client.list(idOf(resourceType, ...names)));
      expect({ resourceType, name: connection?.name }).toEqual({ resourceType, name: "a" });
    }
  });

  test("other errors are what they are", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () =>
      failure(400, "NoRegisteredProviderFound", "Not in this location. The supported api-versions are '2024-01-01,2023-01-01'.");
    expect(await failureOf(client.get(id))).toMatchObject({ name: "RestError", code: "NoRegisteredProviderFound" });
    expect(arm.journal).toHaveLength(1);
    arm.intercept = () => failure(400, "BadRequest", "Only version 2 is supported.");
    expect(await failureOf(client.get(id))).toMatchObject({ name: "RestError", code: "BadRequest" });
  });

  test("the api-version of the generic mode is not replaced", async () => {
    const { arm, client } = await setUp();
    supporting(arm, ["2024-01-01"]);
    expect(await failureOf(client.get(id, { generic: { apiVersion: "2024-05-05" } }))).toMatchObject({
      name: "UnsupportedApiVersionError",
    });
    expect(arm.journal).toHaveLength(1);
  });
});
