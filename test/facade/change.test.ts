import { describe, expect, test } from "vitest";
import { box, connectionId, failureOf, setUp } from "./support/client.ts";
import { failure } from "./support/arm.ts";

const id = connectionId(box, "a");
const get = "GET Contoso.Storage/boxes/box/privateEndpointConnections/a";
const put = get.replace("GET", "PUT");
const remove = get.replace("GET", "DELETE");

describe("the state machine", () => {
  test.for([
    ["Pending", "Approved", true],
    ["Pending", "Rejected", true],
    ["Approved", "Rejected", true],
    ["Approved", "Approved", false],
    ["Rejected", "Rejected", false],
  ] as const)("%s becomes %s", async ([from, to, changed]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: from });
    const result = await client.ensure(id, to);
    expect(result).toMatchObject({ changed, previous: { status: from }, connection: { status: to, id } });
    expect(arm.lines).toEqual(changed ? [get, put] : [get]);
    expect(await client.ensure(id, to)).toMatchObject({ changed: false });
    expect((await (to === "Approved" ? client.approve(id) : client.reject(id))).status).toBe(to);
    expect(arm.writes).toHaveLength(changed ? 1 : 0);
  });

  test.for(["Pending", "Approved", "Rejected", "Disconnected"])("%s can be removed", async (from) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: from });
    expect(await client.ensure(id, "Absent")).toMatchObject({ changed: true, previous: { status: from }, connection: undefined });
    expect(await client.ensure(id, "Absent")).toEqual({ changed: false, previous: undefined, connection: undefined });
    await client.remove(id);
    expect(arm.lines.filter((line) => line === remove)).toHaveLength(1);
  });

  test.for([
    ["Rejected", "Approved", "Remove it; its consumer"],
    ["Disconnected", "Approved", "Remove it."],
    ["Disconnected", "Rejected", "Remove it."],
  ] as const)("%s cannot become %s", async ([from, to, remedy]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: from });
    const error = await failureOf(to === "Approved" ? client.approve(id) : client.reject(id));
    expect(error).toMatchObject({ name: "TransitionError", from, to, id, remedy: expect.stringContaining(remedy), connection: { id } });
    expect(error.message).toContain("With force");
    expect(JSON.stringify(error)).not.toContain("please");
    expect(arm.writes).toEqual([]);
  });

  test("force asks the service all the same, and gives back what it says", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Rejected" });
    expect(await failureOf(client.approve(id, { force: true }))).toMatchObject({
      name: "RestError",
      code: "InvalidState",
      statusCode: 400,
    });
    expect(arm.lines).toEqual([get, put]);
  });

  test("force on a service that takes the change and does not make it ends soon, and says so", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Rejected" });
    arm.intercept = ({ method }) => (method === "PUT" ? { body: arm.connection(box, "a") } : undefined);
    const error = await failureOf(client.approve(id, { force: true }));
    expect(error).toMatchObject({ name: "ChangeIgnoredError", message: expect.stringContaining("Remove it") as unknown });
    expect(arm.lines).toEqual([get, put, ...Array<string>(5).fill(get)]);
  });

  test("force writes again what is there, for a new description", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Approved" });
    expect(await client.approve(id, { force: true, description: "by the data team" })).toMatchObject({ description: "by the data team" });
    expect(arm.writes.map(({ body }) => body)).toEqual([
      { properties: { privateLinkServiceConnectionState: { status: "Approved", description: "by the data team" } } },
    ]);
  });

  test("a last change that failed is made once more", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Approved" });
    arm.connection(box, "a").properties.provisioningState = "Failed";
    arm.intercept = ({ method }) => {
      if (method === "PUT") arm.connection(box, "a").properties.provisioningState = "Succeeded";
      return undefined;
    };
    expect(await client.ensure(id, "Approved")).toMatchObject({
      changed: true,
      previous: { phase: "Failed" },
      connection: { phase: "Succeeded" },
    });
  });

  test("a change that is going on is waited for", async () => {
    const { arm, client, clock } = await setUp();
    arm.add(box, { a: "Approved" });
    arm.intercept = () => {
      arm.connection(box, "a").properties.provisioningState = arm.journal.length < 3 ? "Updating" : "Succeeded";
      return undefined;
    };
    expect(await client.ensure(id, "Approved")).toMatchObject({ changed: false, connection: { phase: "Succeeded" } });
    expect(arm.lines).toEqual([get, get, get]);
    expect(clock.delays).toEqual([2_000, 2_000]);
  });

  test("and not for ever", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Approved" });
    arm.connection(box, "a").properties.provisioningState = "Updating";
    expect(await failureOf(client.ensure(id, "Approved", { timeoutMs: 5_000 }))).toMatchObject({
      name: "OperationTimeoutError",
      timeoutMs: 5_000,
    });
  });
});

describe("changes", () => {
  test("a missing connection cannot be approved", async () => {
    const { arm, client } = await setUp();
    arm.add(box);
    expect(await failureOf(client.approve(id))).toMatchObject({ statusCode: 404, code: "ResourceNotFound" });
    expect(arm.writes).toEqual([]);
  });

  test.for(["InvalidResourceType", "SubscriptionNotFound", "SubscriptionNotRegistered"])("absent is not what %s says", async (code) => {
    const { arm, client } = await setUp();
    arm.intercept = () => failure(404, code, "No.");
    expect(await failureOf(client.ensure(id, "Absent"))).toMatchObject({ code });
  });

  test("the one that a filter selects is absent, the second time too", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Pending" });
    const reference = { target: box, privateEndpoint: "pe-a" };
    expect(await client.ensure(reference, "Absent")).toMatchObject({ changed: true, previous: { name: "a" } });
    expect(await client.ensure(reference, "Absent")).toEqual({ changed: false, connection: undefined, previous: undefined });
    expect(arm.writes).toHaveLength(1);
  });

  test("the one that a filter selected is left alone when it is another one by its turn", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ path }) => {
      if (path.endsWith("/a")) arm.connection(box, "a").properties.privateEndpoint = { id: "/subscriptions/x/other" };
      return undefined;
    };
    expect(await failureOf(client.approve({ target: box, privateEndpoint: "pe-a" }))).toMatchObject({ name: "NoConnectionMatchesError" });
    expect(arm.writes).toEqual([]);
  });

  test("take effect before they are over, and tell how far they are", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => {
      const { properties } = arm.connection(box, "a");
      if (method === "PUT") properties.provisioningState = "Updating";
      else if (arm.journal.length > 3) properties.provisioningState = "Succeeded";
      return undefined;
    };
    const seen: string[] = [];
    const connection = await client.approve(id, { onProgress: ({ status, phase }) => seen.push(`${status} ${phase}`) });
    expect(connection).toMatchObject({ status: "Approved", phase: "Succeeded" });
    expect(seen).toEqual(["running InProgress", "running InProgress", "succeeded Succeeded"]);
    expect(arm.lines).toEqual([get, put, get, get]);
  });

  test("wait: false comes back when the service has accepted", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => (method === "PUT" ? { status: 202, headers: { location: `${arm.origin}/poll` } } : undefined);
    expect(await client.ensure(id, "Approved", { wait: false })).toMatchObject({ changed: true, connection: { id, status: "Pending" } });
    expect(arm.lines).toEqual([get, put]);
  });

  test("end in the error of the service when it fails later", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method, path }) => {
      if (path === "/poll") return { body: { status: "Failed", error: { code: "Quota", message: "Too many." } } };
      return method === "PUT" ? { status: 202, headers: { "azure-asyncoperation": `${arm.origin}/poll` } } : undefined;
    };
    expect(await failureOf(client.approve(id))).toMatchObject({ name: "ProvisioningFailedError", code: "Quota", phase: "Failed" });
  });

  test.for([
    ["in polling", 100],
    ["before the change was sent", 60_000],
    ["in reading", 70_000],
  ] as const)("out of time %s tell the time that they were given", async ([, requestMs]) => {
    const { arm, client, clock } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => {
      clock.delays.push(requestMs);
      if (method === "PUT") arm.connection(box, "a").properties.provisioningState = "Updating";
      return undefined;
    };
    const error = { name: "OperationTimeoutError", timeoutMs: 60_000, message: expect.stringContaining(" 60000 ms") as unknown };
    expect(await failureOf(client.approve(id, { timeoutMs: 60_000 }))).toMatchObject(error);
    const change = client.reject(id, { timeoutMs: 60_000 });
    const end = async (): Promise<void> => {
      while ((await change.poll()).status === "running") clock.delays.push(1_000);
    };
    expect(await failureOf(end())).toMatchObject(error);
  });

  test("look for a connection no longer than they may, however many pages there are", async () => {
    const { arm, client, clock } = await setUp();
    arm.add(box);
    arm.intercept = () => {
      clock.delays.push(5_000);
      return { body: { value: [], nextLink: `/page${arm.journal.length}` } };
    };
    const error = await failureOf(client.approve({ target: box, requestMessage: "please" }, { timeoutMs: 12_000 }));
    expect(error).toMatchObject({ name: "OperationTimeoutError", timeoutMs: 12_000 });
    expect(arm.journal).toHaveLength(3);
  });

  test("send If-Match where it is given", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    await client.approve(id, { ifMatch: "1" });
    expect(arm.writes[0]?.headers["if-match"]).toBe("1");
  });
});
