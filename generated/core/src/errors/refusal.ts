import { ArmError, type ArmErrorParts, type CallContext } from "./arm-error.ts";

/** The caller may not do this: a permission is missing, or taken away by a deny assignment. */
export class MissingPermissionError extends ArmError {
  override name = "MissingPermissionError";
  /**
   * The permission, for example `Microsoft.KeyVault/vaults/privateEndpointConnections/write`: as the service names it, else the one
   * that such requests take.
   */
  readonly action: string;
  /** Resource id on which it is missing, if the service says so. */
  readonly scope: string | undefined;

  constructor(action: string, scope: string | undefined, parts: ArmErrorParts, context: CallContext) {
    const named = parts.message.includes(action);
    super(named ? parts : { ...parts, message: `${parts.message} It takes the permission ${action}.` }, context);
    this.action = action;
    this.scope = scope;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), action: this.action, scope: this.scope };
  }
}

/** The subscription is not registered for the resource provider. Only its owner can do that; a client must not. */
export class MissingRegistrationError extends ArmError {
  override name = "MissingRegistrationError";
  /** The resource provider, for example `Microsoft.KeyVault`. */
  readonly namespace: string;
  /** The subscription; `undefined` for resources of the tenant. */
  readonly subscriptionId: string | undefined;

  constructor(namespace: string, subscriptionId: string | undefined, parts: ArmErrorParts, context: CallContext) {
    const where = subscriptionId === undefined ? "the subscription" : `the subscription ${subscriptionId}`;
    const advice = `Somebody with the permission ${namespace}/register/action has to register ${where} for ${namespace}; this client does not.`;
    super({ ...parts, message: `${parts.message} ${advice}` }, context);
    this.namespace = namespace;
    this.subscriptionId = subscriptionId;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), namespace: this.namespace, subscriptionId: this.subscriptionId };
  }
}

/** The error of a request that the service has refused, of the class that says most about it. */
export function refusal(parts: ArmErrorParts, context: CallContext): ArmError {
  const { code, message, statusCode } = parts;
  if (unregistered.has(code)) {
    const namespace = /namespace '([^']+)'/i.exec(message)?.[1] ?? context.resourceType.split("/")[0] ?? "";
    return new MissingRegistrationError(namespace, subscriptionOf(parts), parts, context);
  }
  // Of a request that touches two resources, the message first names what is allowed, then what is missing.
  const action = lastMatch(message, /perform action(?:\(s\))? '([^']+)'/gi);
  if (statusCode === 403 && (action !== undefined || code.endsWith("AuthorizationFailed"))) {
    const scope = lastMatch(message, /scope(?:\(s\))? '([^']+)'/gi);
    return new MissingPermissionError(action ?? actionOf(parts, context), scope, parts, context);
  }
  return new ArmError(parts, context);
}

const unregistered: ReadonlySet<string> = new Set(["MissingSubscriptionRegistration", "SubscriptionNotRegistered"]);

function lastMatch(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}

function subscriptionOf({ request }: ArmErrorParts): string | undefined {
  return /\/subscriptions\/([^/?#]+)/i.exec(request?.url ?? "")?.[1];
}

/** Permissions are called after the types in the path, and after what is done. */
function actionOf({ request }: ArmErrorParts, { resourceType }: CallContext): string {
  const [, path = ""] = /^.*\/providers\/([^?#]*)/i.exec(request?.url ?? "") ?? [];
  const [provider = "", ...rest] = path.split("/");
  const types = rest.filter((_, index) => index % 2 === 0);
  const what = types.length === 0 ? resourceType : [provider, ...types].join("/");
  const method = request?.method ?? "GET";
  return `${what}/${method === "GET" ? "read" : method === "DELETE" ? "delete" : "write"}`;
}
