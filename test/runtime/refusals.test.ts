import { describe, expect, test } from "vitest";
import { ArmError, isRestError, MissingPermissionError, MissingRegistrationError } from "../../templates/runtime/src/index.ts";
import { connectionPath, failureOf, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const type = "Contoso.Storage/boxes";
const refused = (status: number, code: string, message: string): Reply => ({ status, body: { error: { code, message } } });
const plain = (code: string): Reply => refused(403, code, "You may not do this.");

describe("a permission is missing", () => {
  const says =
    "The client 'x' with object id 'y' does not have authorization to perform action " +
    `'${type}/privateEndpointConnections/read' over scope '/subscriptions/1' or the scope is invalid.`;
  const linked =
    "The client with object id 'y' has permission to perform action 'Contoso.Network/privateEndpoints/write' on scope '/subscriptions/1'; " +
    `however, it does not have permission to perform action(s) '${type}/PrivateEndpointConnectionsApproval/action' on the linked ` +
    "scope(s) '/subscriptions/2' or the linked scope(s) are invalid.";

  test.for([
    ["that the service names", refused(403, "AuthorizationFailed", says), `${type}/privateEndpointConnections/read`, "/subscriptions/1"],
    [
      "on the other resource",
      refused(403, "LinkedAuthorizationFailed", linked),
      `${type}/PrivateEndpointConnectionsApproval/action`,
      "/subscriptions/2",
    ],
    ["under another code", refused(403, "Forbidden", says), `${type}/privateEndpointConnections/read`, "/subscriptions/1"],
    ["that it does not name", plain("AuthorizationFailed"), `${type}/privateEndpointConnections/read`, undefined],
  ] as const)("%s", async ([, reply, action, scope]) => {
    const server = await serve([reply]);
    const error = await failureOf(setUp(server).client.get(targetId, "pe"));
    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error).toBeInstanceOf(ArmError);
    expect(isRestError(error)).toBe(true);
    expect(error).toMatchObject({ action, scope, statusCode: 403, apiVersion: "2024-01-01" });
    expect(String(error).split(action)).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "MissingPermissionError", action, statusCode: 403 });
    expect(server.requests).toHaveLength(1);
  });

  test("one that is not named follows from the request", async () => {
    const server = await serve(Array.from({ length: 5 }, () => plain("AuthorizationFailed")));
    const { client } = setUp(server);
    const actions: unknown[] = [];
    const calls = [
      () => client.list(targetId).next(),
      () => client.listPrivateLinkResources(targetId).next(),
      () => client.getTarget(targetId),
      () => client.approve(targetId, "pe"),
      () => client.delete(targetId, "pe"),
    ];
    for (const call of calls) actions.push((await failureOf(call()))["action"]);
    expect(actions).toEqual([
      `${type}/privateEndpointConnections/read`,
      `${type}/privateLinkResources/read`,
      `${type}/read`,
      `${type}/privateEndpointConnections/write`,
      `${type}/privateEndpointConnections/delete`,
    ]);
  });

  test.for([
    ["a policy", plain("RequestDisallowedByPolicy")],
    ["a firewall", { status: 403, body: "<html><title>Forbidden</title></html>" }],
    ["another status", refused(400, "BadRequest", says)],
  ] as const)("%s is something else", async ([, reply]) => {
    const error = await failureOf(setUp(await serve([reply])).client.get(targetId, "pe"));
    expect(error).toBeInstanceOf(ArmError);
    expect(error).not.toBeInstanceOf(MissingPermissionError);
  });
});

describe("a registration is missing", () => {
  const message = "The subscription is not registered to use namespace 'Contoso.Storage'. See https://example.com for how to register.";

  test.for([
    [refused(409, "MissingSubscriptionRegistration", message), "Contoso.Storage"],
    [refused(404, "SubscriptionNotRegistered", "Not registered."), "Contoso.Storage"],
    [refused(409, "MissingSubscriptionRegistration", "Use namespace 'Contoso.Network' please."), "Contoso.Network"],
  ] as const)("%j", async ([reply, namespace]) => {
    const server = await serve([reply]);
    const error = await failureOf(setUp(server).client.approve(targetId, "pe"));
    expect(error).toBeInstanceOf(MissingRegistrationError);
    expect(error).toMatchObject({ name: "MissingRegistrationError", namespace, subscriptionId: targetId.split("/")[2] });
    expect(error.message).toContain(`${namespace}/register/action`);
    // Nobody registers anything.
    expect(server.journal).toEqual([`PUT ${connectionPath}`]);
  });
});
