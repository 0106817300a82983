import { describe, expect, test } from "vitest";
import { ProvisioningFailedError } from "../../templates/runtime/src/index.ts";
import { connection, connectionPath, failureOf, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const get = `GET ${connectionPath}`;
const put = `PUT ${connectionPath}`;
const approved: Reply = { body: connection() };
const async = { "azure-asyncoperation": "/poll" };
const status = (word: string, more: object = {}): Reply => ({ body: { status: word, ...more } });

describe("failures", () => {
  const words = ["Failed", "failed", " FAILED ", "Canceled", "Cancelled", "canceled", "InternalError", "Error", "Aborted", "TimedOut"];
  const phaseOf = (word: string): string => (/cancel|abort/i.test(word) ? "Canceled" : "Failed");

  test.each(words)("the operation ends as %j", async (word) => {
    const reasons = {
      error: { code: "NoQuota", message: "Nothing left.", details: [{ code: "Inner", message: "m" }] },
    };
    const server = await serve([
      { status: 202, headers: async },
      status("InProgress"),
      status(word, reasons),
      { body: connection("Pending") },
    ]);
    const operation = setUp(server).client.approve(targetId, "pe");
    const error = await failureOf(operation);
    expect(error).toBeInstanceOf(ProvisioningFailedError);
    expect(error).toMatchObject({
      phase: phaseOf(word),
      phaseOnWire: word.trim(),
      code: "NoQuota",
      message: "Nothing left.",
      details: [{ code: "Inner", message: "m" }],
      resource: connection("Pending"),
      operationId: "Connections_Put",
    });
    expect(operation.state.status).toBe(phaseOf(word).toLowerCase());
    expect(await failureOf(operation.poll())).toBe(error);
  });

  test.each(words)("the connection ends as %j", async (word) => {
    const server = await serve([{ status: 202 }, { body: connection("Approved", word) }]);
    const error = await failureOf(setUp(server).client.approve(targetId, "pe"));
    expect(error).toMatchObject({
      name: "ProvisioningFailedError",
      phase: phaseOf(word),
      phaseOnWire: word.trim(),
      resource: connection("Approved", word),
    });
    expect(JSON.stringify(error)).not.toContain("privateLinkServiceConnectionState");
  });

  test.each(["Disconnected", "Failed", "Timeout"])("the status ends as %s", async (word) => {
    const server = await serve([{ body: connection(word) }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      phase: "Failed",
      phaseOnWire: word,
    });
  });

  test("a failure in the first answer is of before, if there is a place to ask", async () => {
    const server = await serve([
      { status: 201, body: connection("Pending", "Failed"), headers: { location: "/poll" } },
      { status: 204 },
      approved,
    ]);
    await setUp(server).client.approve(targetId, "pe");
  });

  describe("the failure of the change before", () => {
    const before: Reply = { body: connection("Approved", "Failed") };
    test.each<readonly [string, readonly Reply[]]>([
      ["is still there to read for a moment", [{ status: 202 }, before, before, { body: connection("Approved", "Updating") }, approved]],
      ["is what a change is answered with", [before, { body: connection("Approved", "Updating") }, approved]],
      ["is still there when the link has ended", [{ status: 202, headers: async }, status("Succeeded"), before, approved]],
    ])("%s", async (_, script) => {
      const server = await serve(script);
      const operation = setUp(server).client.approve(targetId, "pe");
      expect(await operation).toEqual(connection());
      expect(server.requests).toHaveLength(script.length);
    });

    test("that stays is the failure of this one", async () => {
      const server = await serve([before]);
      const operation = setUp(server).client.approve(targetId, "pe");
      expect(await failureOf(operation)).toMatchObject({ name: "ProvisioningFailedError", phase: "Failed" });
      expect(operation.state.status).toBe("failed");
      expect(server.journal).toEqual([put, get, get, get]);
    });
  });

  test("a failed operation whose connection cannot be read is a failed operation", async () => {
    const server = await serve([{ status: 202, headers: async }, status("Failed"), { status: 403 }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      code: "ProvisioningFailed",
      resource: undefined,
    });
  });

  test("a poll that is refused ends the waiting, and the operation can go on", async () => {
    const server = await serve([
      { status: 202, headers: async },
      { status: 403, body: { error: { code: "Forbidden", message: "No." } } },
      status("Succeeded"),
      approved,
    ]);
    const { client } = setUp(server);
    const operation = client.approve(targetId, "pe");
    expect(await failureOf(operation)).toMatchObject({ statusCode: 403, code: "Forbidden" });
    expect(operation.state.status).toBe("running");
    expect(await client.resumeOperation(await operation.serialize())).toEqual(connection());
  });

  test("a connection that stays away is an error in the end", async () => {
    const server = await serve([{ status: 202 }, { status: 404, body: { error: { code: "ResourceNotFound", message: "Gone." } } }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      statusCode: 404,
      code: "ResourceNotFound",
    });
    expect(server.journal).toEqual([put, get, get, get]);
  });

  test("a connection that stays unreadable is an error in the end", async () => {
    const server = await serve([{ status: 202 }, { body: "<html>" }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      statusCode: 200,
      code: "UnreadableResponse",
    });
  });

  test("a refused change is an error, and nothing is polled", async () => {
    const server = await serve([{ status: 400, body: { error: { code: "InvalidState", message: "It is rejected." } }, headers: async }]);
    const operation = setUp(server).client.approve(targetId, "pe");
    expect(await failureOf(operation)).toMatchObject({
      statusCode: 400,
      code: "InvalidState",
      message: "It is rejected.",
    });
    expect(operation.state.status).toBe("failed");
    expect(await failureOf(operation.serialize())).toMatchObject({ statusCode: 400 });
    expect(server.requests).toHaveLength(1);
  });

  describe("a change that the service takes and does not make", () => {
    const rejected: Reply = { body: connection("Rejected") };
    const ignored = { name: "ChangeIgnoredError", code: "ChangeIgnored", phase: "Failed", phaseOnWire: "Rejected", statusCode: 200 };

    test.for([
      ["at once", [rejected], 5],
      ["later", [{ status: 202, headers: async }, status("InProgress"), status("Succeeded")], 5],
      ["without a word", [{ status: 202 }], 5],
    ] as const)("%s: is seen after some reads, and not at the end of the time limit", async ([, replies, reads]) => {
      const server = await serve([...replies, ...Array.from({ length: 10 }, () => rejected)]);
      const operation = setUp(server).client.approve(targetId, "pe");
      const error = await failureOf(operation);
      expect(error).toMatchObject({ ...ignored, resource: connection("Rejected") });
      expect(error).toBeInstanceOf(ProvisioningFailedError);
      expect(error.message).toContain("Remove it");
      expect(operation.state.status).toBe("failed");
      expect(server.journal.filter((line) => line === get)).toHaveLength(reads);
    });

    test("one that it makes after a while is waited for", async () => {
      const server = await serve([
        ...Array.from({ length: 5 }, () => rejected),
        { body: connection("Rejected", "Updating") },
        ...Array.from({ length: 4 }, () => rejected),
        approved,
      ]);
      expect(await setUp(server).client.approve(targetId, "pe")).toEqual(connection());
    });
  });
});
