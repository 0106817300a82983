import { describe, expect, test } from "vitest";
import {
  canonicalStatus,
  connectionState,
  type HostDescriptor,
  provisioningPhase,
  type UpdateDescriptor,
} from "../../templates/runtime/src/index.ts";
import { judgeDelete, judgeUpdate } from "../../templates/runtime/src/operation/verdict.ts";
import { connection, connectionPath, descriptor, setUp, targetId } from "./support/client.ts";
import { serve } from "./support/server.ts";

describe("the body of approve and reject", () => {
  const send = async (
    update: Partial<UpdateDescriptor>,
    description?: string,
    status: HostDescriptor["status"] = descriptor.status,
  ): Promise<unknown> => {
    const host: HostDescriptor = {
      ...descriptor,
      status,
      operations: { ...descriptor.operations, update: { ...descriptor.operations.update, ...update } },
    };
    const bodies: unknown[] = [];
    for (const call of ["approve", "reject"] as const) {
      const server = await serve([{ body: connection(call === "approve" ? "Approved" : "Rejected") }]);
      await setUp(server, {}, host).client[call](targetId, "pe", description === undefined ? {} : { description });
      bodies.push(JSON.parse(server.requests[0]?.body ?? ""));
    }
    return bodies;
  };
  const state = (status: string, description?: string): object => ({
    properties: { privateLinkServiceConnectionState: { status, ...(description !== undefined && { description }) } },
  });

  test("the status, and nothing else", async () => {
    expect(await send({})).toEqual([state("Approved"), state("Rejected")]);
  });

  test("a description, where the caller gives one", async () => {
    expect(await send({}, "by me")).toEqual([state("Approved", "by me"), state("Rejected", "by me")]);
    expect(await send({}, "")).toEqual([state("Approved", ""), state("Rejected", "")]);
  });

  test("a description that is required: the caller's, or the decision itself", async () => {
    const body = { id: false, description: "required" } as const;
    expect(await send({ body }, "by me")).toEqual([state("Approved", "by me"), state("Rejected", "by me")]);
    expect(await send({ body })).toEqual([state("Approved", "Approved"), state("Rejected", "Rejected")]);
    expect(await send({ body }, " ")).toEqual([state("Approved", "Approved"), state("Rejected", "Rejected")]);
  });

  test("a description that is forbidden is never sent", async () => {
    expect(await send({ body: { id: false, description: "forbidden" } }, "by me")).toEqual([state("Approved"), state("Rejected")]);
  });

  test("the id, where the service expects it", async () => {
    const body = { id: true, description: "optional" } as const;
    expect(await send({ body })).toEqual([
      { id: connectionPath, ...state("Approved") },
      { id: connectionPath, ...state("Rejected") },
    ]);
  });

  test("the spelling of the provider", async () => {
    const status = { succeeded: "Approved", APPROVED: "Approved", rejected: "Rejected" } as const;
    expect(await send({}, undefined, status)).toEqual([state("APPROVED"), state("rejected")]);
    expect(await send({}, undefined, { Yes: "Approved" })).toEqual([state("Yes"), state("Rejected")]);
  });

  test("PATCH where the definition says so", async () => {
    const server = await serve([{ body: connection() }]);
    const host: HostDescriptor = {
      ...descriptor,
      operations: { ...descriptor.operations, update: { ...descriptor.operations.update, method: "PATCH" } },
    };
    await setUp(server, {}, host).client.approve(targetId, "pe");
    expect(server.requests[0]?.method).toBe("PATCH");
  });

  test("update sends what it is given", async () => {
    const server = await serve([{ body: connection() }]);
    await setUp(server).client.update(targetId, "pe", { any: [1, { thing: null }] });
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({ any: [1, { thing: null }] });
  });
});

describe("meanings", () => {
  test.each([
    [{ Approved: "Approved" }, "Approved", "Approved"],
    [{ Approved: "Approved" }, " aPPROVED\n", "Approved"],
    [{ Succeeded: "Approved" }, "succeeded", "Approved"],
    [{}, "Pending", "Pending"],
    [{ Pending: "Unrecognized" }, "pending", "Unrecognized"],
    [{}, "Removed", "Unrecognized"],
    [{}, "constructor", "Unrecognized"],
    [{}, "__proto__", "Unrecognized"],
  ] as const)("status: %j, %j is %s", (map, wire, meaning) => expect(canonicalStatus(map, wire)).toBe(meaning));

  test.each([
    [null, undefined, "Succeeded"],
    [{}, undefined, "Succeeded"],
    [{}, " ", "Succeeded"],
    [null, "Failed", "Failed"],
    [{ Incomplete: "InProgress" }, "INCOMPLETE", "InProgress"],
    [{ Ready: "InProgress" }, "Ready", "InProgress"],
    [{}, "ready", "Succeeded"],
    [{}, "Cancelled", "Canceled"],
    [{}, "InternalError", "Failed"],
    [{}, "Moving", "Unrecognized"],
    [{}, "toString", "Unrecognized"],
  ] as const)("phase: %j, %j is %s", (map, wire, meaning) => expect(provisioningPhase(map, wire)).toBe(meaning));
});

describe("verdicts", () => {
  const state = (status?: string, phase?: string) =>
    connectionState(descriptor, {
      properties: { privateLinkServiceConnectionState: { status }, provisioningState: phase },
    });

  test.each([
    ["Approved", "Succeeded", "done"],
    ["Approved", undefined, "done"],
    ["Approved", "Updating", "running"],
    ["Approved", "Moving", "unclear"],
    ["Approved", "Failed", "failed"],
    ["Approved", "Cancelled", "failed"],
    ["Pending", "Succeeded", "running"],
    ["Rejected", "Succeeded", "ignored"],
    ["Rejected", undefined, "ignored"],
    ["Rejected", "Updating", "running"],
    ["Pending", "Failed", "failed"],
    ["Disconnected", "Succeeded", "failed"],
    ["Disconnected", "Updating", "running"],
    ["Timeout", "Succeeded", "failed"],
    ["Removed", "Succeeded", "running"],
    [undefined, "Succeeded", "unclear"],
    [undefined, "Updating", "running"],
  ] as const)("approve: %s, %s is %s", (status, phase, kind) => expect(judgeUpdate(state(status, phase), "Approved").kind).toBe(kind));

  test("an update without a status waits for the phase alone", () => {
    expect(judgeUpdate(state("Pending", "Succeeded"), null).kind).toBe("done");
    expect(judgeUpdate(state("Disconnected", "Updating"), null).kind).toBe("running");
  });

  test.each([
    ["Succeeded", "running"],
    ["Deleting", "running"],
    [undefined, "running"],
    ["Failed", "failed"],
    ["Canceled", "failed"],
  ] as const)("delete: %s is %s", (phase, kind) => expect(judgeDelete(state("Approved", phase)).kind).toBe(kind));
});
