import { quote } from "../errors/text.ts";

/** The api-version does not have a member that was asked for. Thrown before any token is asked for. */
export class UnsupportedMemberError extends Error {
  override name = "UnsupportedMemberError";
  /** The member of `properties`, for example `customNetworkInterfaceName`. */
  readonly member: string;
  readonly resourceType: string;
  readonly apiVersion: string;
  /** The oldest api-version that is known to have it. */
  readonly since: string;

  constructor(member: string, { resourceType, apiVersion, since }: Pick<UnsupportedMemberError, "resourceType" | "apiVersion" | "since">) {
    super(
      `${resourceType} has no ${member} at api-version ${quote(apiVersion)}: leave it out, or use ${since} or newer. ` +
        `Nothing was sent.`,
    );
    this.member = member;
    this.resourceType = resourceType;
    this.apiVersion = apiVersion;
    this.since = since;
  }
}

/**
 * A member that only a creation can set was asked for, and the private endpoint is there with another value: the service
 * would keep what it has and say nothing.
 */
export class CreateOnlyMemberError extends Error {
  override name = "CreateOnlyMemberError";
  /** The member of `properties`, for example `customNetworkInterfaceName`. */
  readonly member: string;
  /** Resource id of the private endpoint. */
  readonly id: string;
  /** Whether the request was refused, or sent and this member of it ignored: two creations at once. */
  readonly sent: boolean;
  /**
   * What the private endpoint has, as the service answered it; `undefined` for nothing.
   * Not enumerable, so that logs do not get it by accident.
   */
  declare readonly actual: unknown;

  constructor(member: string, { id, sent, actual }: Pick<CreateOnlyMemberError, "id" | "sent" | "actual">) {
    const has = typeof actual === "string" && actual !== "" ? ` as ${quote(actual, 100)}` : "";
    const what = sent ? "The service has ignored it." : "Nothing was changed.";
    super(
      `${member} can be set only when a private endpoint is created, and ${quote(id, 600)} is there with another value${has}. ${what} ` +
        `Ask for what it has, or delete it and create it anew: its connections have to be approved again then.`,
    );
    this.member = member;
    this.id = id;
    this.sent = sent;
    Object.defineProperty(this, "actual", { value: actual, enumerable: false });
  }
}
