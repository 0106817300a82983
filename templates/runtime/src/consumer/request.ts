import { parseArmId } from "../arm-id.ts";
import { quote } from "../errors/text.ts";
import type { JsonObject } from "../json.ts";

/**
 * Who approves the connection.
 *
 * - `automatic`: the service, at once. The caller needs the permission to approve connections of the target.
 * - `manual`: the owner of the target, who reads the message. The connection is `Pending` until then.
 *
 * Messages are restricted to 140 characters; how long one is, the service decides.
 */
export type Approval =
  | { readonly kind: "automatic"; readonly requestMessage?: string | undefined }
  | { readonly kind: "manual"; readonly requestMessage: string };

/** A fixed private address for one member of a group. */
export interface StaticIpConfiguration {
  /** Unique within the private endpoint. */
  readonly name: string;
  /** Group id of the target, for example `blob`; private link services have none. */
  readonly groupId?: string | undefined;
  /** Member of the group, as the private link resources of the target name it. */
  readonly memberName?: string | undefined;
  /** An address of the subnet that is free. */
  readonly privateIPAddress: string;
}

/**
 * What a private endpoint is made from.
 *
 * A member that the api-version does not have yet is refused with `UnsupportedMemberError`.
 */
export interface EndpointRequest {
  /** Region of the private endpoint: the one of its virtual network, for example `westeurope`. */
  readonly location: string;
  /** Resource id of the subnet that the private address comes from. */
  readonly subnetId: string;
  readonly target: {
    /**
     * Resource id of what to connect to, which may be in another subscription or tenant. What does not begin with `/`
     * is sent as it is: private link services have an alias as well.
     */
    readonly id: string;
    /** The parts of the target to connect to, for example `["blob"]`; none for private link services. */
    readonly groupIds?: readonly string[] | undefined;
  };
  readonly approval: Approval;
  /** Name of the connection within the private endpoint: the name of the private endpoint unless told. */
  readonly connectionName?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** Name of the network interface that the service makes. Can be set only at creation: `CreateOnlyMemberError` otherwise. */
  readonly customNetworkInterfaceName?: string | undefined;
  /** Static addresses; without them the subnet gives any. Can be set only at creation: `CreateOnlyMemberError` otherwise. */
  readonly ipConfigurations?: readonly StaticIpConfiguration[] | undefined;
  /** Resource ids of the application security groups that the private endpoint is in. */
  readonly applicationSecurityGroups?: readonly string[] | undefined;
}

/**
 * The smallest body that asks for all of it.
 *
 * @param endpointName - the service wants a name for the connection, although its definition does without one
 * @throws InvalidResourceIdError for ids that are none; TypeError for whatever else no private endpoint can be made from
 */
export function requestBody(request: EndpointRequest, endpointName: string): JsonObject {
  const { location, subnetId, target, approval, connectionName, tags, applicationSecurityGroups } = request;
  checkText(location, "location");
  parseArmId(subnetId);
  checkText(target?.id, "target.id");
  // What does not begin like a resource id is an alias, and those are the service's to know.
  if (target.id.startsWith("/")) parseArmId(target.id);
  applicationSecurityGroups?.forEach((id) => parseArmId(id));
  const connection = present({
    name: connectionName ?? endpointName,
    properties: present({
      privateLinkServiceId: target.id,
      groupIds: target.groupIds?.length === 0 ? undefined : target.groupIds,
      requestMessage: approval?.requestMessage,
    }),
  });
  return present({
    location,
    tags,
    properties: present({
      subnet: { id: subnetId },
      [listFor(approval)]: [connection],
      ipConfigurations: request.ipConfigurations?.map(({ name, ...properties }) => ({ name, properties: present(properties) })),
      customNetworkInterfaceName: request.customNetworkInterfaceName,
      applicationSecurityGroups: applicationSecurityGroups?.map((id) => ({ id })),
    }),
  });
}

function listFor(approval: Approval): "privateLinkServiceConnections" | "manualPrivateLinkServiceConnections" {
  switch (approval?.kind) {
    case "automatic":
      return "privateLinkServiceConnections";
    case "manual":
      return "manualPrivateLinkServiceConnections";
    default:
      throw new TypeError(`approval.kind is "automatic" or "manual", not ${quote((approval as { kind?: unknown } | undefined)?.kind)}.`);
  }
}

function checkText(value: unknown, name: string): void {
  if (typeof value !== "string" || value.trim() === "") throw new TypeError(`A private endpoint cannot be created without ${name}.`);
}

function present(members: object): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
