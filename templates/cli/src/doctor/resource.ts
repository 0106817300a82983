import type { ResourceTypeInfo } from "@pecgen/client";
import { Catalog } from "@pecgen/client/catalog";
import { parseArmId } from "@pecgen/core";
import { listArm, readArm } from "../arm/resource-manager.ts";
import { permissionsOf, registration } from "../arm/surfaces.ts";
import { describeError } from "../errors/describe.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import { type Check, failed, ok, skipped, warning } from "./check.ts";
import { isAllowed, neededActions, type Permission } from "./permissions.ts";

/** Whether the subscription of a resource is registered with what private endpoints need: its own provider, and Microsoft.Network. */
export async function checkRegistration(session: Session, target: string): Promise<Check[]> {
  const { subscriptionId, resourceType } = parseArmId(target);
  const own = resourceType.split("/", 1)[0] ?? "";
  if (subscriptionId === undefined) return [skipped("registration", "The resource is in no subscription.")];
  const namespaces = [...new Set([own, "Microsoft.Network"])];
  return Promise.all(
    namespaces.map((resourceProviderNamespace) =>
      guarded(session, "registration", async () => {
        const found = await readArm<{ registrationState?: unknown }>(session, registration, { subscriptionId, resourceProviderNamespace });
        const state = String(found.registrationState ?? "unknown");
        const message = `${resourceProviderNamespace} is ${state} in subscription ${subscriptionId}`;
        if (state === "Registered") return ok("registration", message);
        return warning(
          "registration",
          message,
          `az provider register --namespace ${resourceProviderNamespace} --subscription ${subscriptionId}`,
        );
      }),
    ),
  );
}

/** Whether the connections can be read. */
export async function checkConnections(session: Session, target: string): Promise<Check> {
  return guarded(session, "connections", async () => {
    let count = 0;
    for await (const _ of session.connections.list(target, session.call)) count++;
    return ok("connections", `The service answers: ${count === 1 ? "1 connection" : `${count} connections`}.`);
  });
}

/** Which of the actions that the commands need are not allowed, by name. */
export async function checkPermissions(session: Session, target: string, { resourceType, actions }: ResourceTypeInfo): Promise<Check[]> {
  const template = new Catalog().get(resourceType)[0].target;
  try {
    const permissions: Permission[] = [];
    for await (const permission of listArm<Permission>(session, permissionsOf(resourceType, template), target))
      permissions.push(permission);
    return neededActions(resourceType, actions).map(({ action, for: purpose }) =>
      isAllowed(action, permissions)
        ? ok("permission", action)
        : failed("permission", {
            exitCode: ExitCode.unauthorized,
            message: `${action} is missing`,
            notes: [`It is needed to ${purpose}.`],
          }),
    );
  } catch (error) {
    if (session.io.signal.aborted) throw error;
    return [failed("permission", describeError(error))];
  }
}

async function guarded({ io }: Session, check: Check["check"], examine: () => Promise<Check>): Promise<Check> {
  try {
    return await examine();
  } catch (error) {
    if (io.signal.aborted) throw error;
    return failed(check, describeError(error));
  }
}
