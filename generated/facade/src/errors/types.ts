import type { ArmError } from "@pecgen/core";
import type { Action } from "../actions.ts";
import { listing, quote } from "../text.ts";
import { hide } from "./hidden.ts";

/** The client knows no such resource type. Thrown before any token is asked for. */
export class UnknownResourceTypeError extends Error {
  override name = "UnknownResourceTypeError";
  readonly resourceType: string;
  /** Known resource types with similar names, the most similar first; may be empty. */
  readonly nearest: readonly string[];

  constructor(resourceType: string, nearest: readonly string[]) {
    const similar = nearest.length === 0 ? "No known name is similar." : `Did you mean ${listing(nearest, "or")}?`;
    const advice = /\/privateEndpoints$/i.test(resourceType)
      ? "A private endpoint is the consumer's end of a connection. Name the resource that it leads to, and it as { target, privateEndpoint }."
      : `${similar} If it is newer than this client, give generic: { apiVersion } to treat it as most types are.`;
    super(`${quote(resourceType)} is not a resource type that this client knows. ${advice}`);
    this.resourceType = resourceType;
    this.nearest = nearest;
  }
}

/** An api-version was asked for that the client has no model of. Thrown before any token is asked for. */
export class UnknownApiVersionError extends Error {
  override name = "UnknownApiVersionError";
  readonly resourceType: string;
  readonly apiVersion: string;
  /** The api-versions that the client has a model of, the default one first. */
  readonly known: readonly string[];

  constructor(resourceType: string, apiVersion: string, known: readonly string[]) {
    super(
      `${quote(apiVersion)} is not an api-version of ${resourceType} that this client knows; it knows ${listing(known)}. ` +
        "Give it a descriptor of that version in the option descriptors, or set allowUnknownApiVersions.",
    );
    this.resourceType = resourceType;
    this.apiVersion = apiVersion;
    this.known = known;
  }
}

/** The service does not support the api-version, and no other one was tried. `cause` is the answer of the service. */
export class UnsupportedApiVersionError extends Error {
  override name = "UnsupportedApiVersionError";
  readonly resourceType: string;
  /** The api-version that the service refused. */
  readonly apiVersion: string;
  /** What the service supports, by its own words. */
  readonly supported: readonly string[];
  /** The newest of these that the client has a model of, if there is one. */
  readonly usable: string | undefined;
  declare readonly cause: ArmError;

  constructor(refused: Pick<UnsupportedApiVersionError, "resourceType" | "apiVersion" | "supported" | "usable">, cause: ArmError) {
    const advice =
      refused.usable === undefined
        ? "This client has a model of none of them."
        : `Ask for ${refused.usable} (apiVersion, or apiVersions for all calls), or let the client choose (apiVersionFallback).`;
    super(
      `${refused.resourceType} does not support api-version ${refused.apiVersion} here; it supports ${listing(refused.supported)}. ${advice}`,
    );
    this.resourceType = refused.resourceType;
    this.apiVersion = refused.apiVersion;
    this.supported = refused.supported;
    this.usable = refused.usable;
    hide(this, { cause });
  }
}

/** The resource type cannot do this. Thrown before any token is asked for. */
export class UnsupportedActionError extends Error {
  override name = "UnsupportedActionError";
  readonly resourceType: string;
  readonly action: Action;
  /** What can be done with connections of this type. */
  readonly available: readonly Action[];

  constructor(resourceType: string, action: Action, available: readonly Action[], instead: string) {
    const can = available.length === 0 ? "It has no other operation either." : `It has: ${listing(available)}.`;
    super(`${resourceType} has no operation to ${verbs[action]}. ${instead} ${can}`);
    this.resourceType = resourceType;
    this.action = action;
    this.available = available;
  }
}

const verbs: Readonly<Record<Action, string>> = {
  list: "list private endpoint connections",
  get: "read a private endpoint connection",
  approve: "approve a private endpoint connection",
  reject: "reject a private endpoint connection",
  remove: "remove a private endpoint connection",
  privateLinkResources: "list private link resources",
};
