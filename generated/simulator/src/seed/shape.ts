import type { ObjectShape, Shape } from "../catalog/types.ts";

/** What a seed looks like, for those that come from a file. */
export const seedShape: ObjectShape = object({
  subscriptions: list(
    object({
      subscriptionId: "string!",
      displayName: "string",
      managementGroups: list("string"),
      unregistered: list("string"),
      denied: list("string"),
    }),
  ),
  resourceGroups: list(object({ id: "string!", location: "string" })),
  resources: list(
    object({
      id: "string!",
      location: "string",
      tags: "unknown",
      properties: "unknown",
      autoApproval: "unknown",
      approveApproved: { kind: "enum", values: ["accept", "refuse"] },
      connections: list(
        object({
          name: "string!",
          status: status(),
          description: "string",
          actionsRequired: "string",
          privateEndpoint: "string",
          groupIds: list("string"),
        }),
      ),
    }),
  ),
  privateEndpoints: list(
    object({
      id: "string!",
      location: "string",
      tags: "unknown",
      subnetId: "string",
      customNetworkInterfaceName: "string",
      ipConfigurations: list("unknown"),
      target: "string!",
      groupIds: list("string"),
      manual: "boolean",
      requestMessage: "string",
      status: status(),
      connectionName: "string",
    }),
  ),
});

function object(members: Readonly<Record<string, Shape | "string!">>): ObjectShape {
  const entries = Object.entries(members).map(([name, type]) =>
    type === "string!" ? [name, { type: "string" as const, required: true as const }] : [name, { type }],
  );
  return { kind: "object", members: Object.fromEntries(entries) as ObjectShape["members"] };
}

function list(items: Shape): Shape {
  return { kind: "array", items };
}

function status(): Shape {
  return { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"] };
}
