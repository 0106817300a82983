import { ArmFailure } from "./arm-failure.ts";

/** What the Resource Manager itself says when it refuses a request, before a provider gets to see it. */

export const unauthenticated = (problem: string): ArmFailure =>
  new ArmFailure(401, "AuthenticationFailed", `Authentication failed. ${problem}`, {
    headers: {
      "WWW-Authenticate": `Bearer authorization_uri="https://login.microsoftonline.com/common", error="invalid_token", error_description="${problem.replaceAll('"', "'")}"`,
    },
  });

export const missingApiVersion = (): ArmFailure =>
  new ArmFailure(400, "MissingApiVersionParameter", "The api-version query parameter (?api-version=) is required for all requests.");

export const malformedApiVersion = (apiVersion: string, supported: readonly string[]): ArmFailure =>
  new ArmFailure(
    400,
    "InvalidApiVersionParameter",
    `The api-version '${apiVersion}' is invalid. The supported versions are '${supported.join(",")}'.`,
  );

/** @param type - without its namespace */
export const unsupportedApiVersion = (type: string, apiVersion: string, supported: readonly string[], location: string): ArmFailure =>
  new ArmFailure(
    400,
    "NoRegisteredProviderFound",
    `No registered resource provider found for location '${location}' and API version '${apiVersion}' for type '${type}'. ` +
      `The supported api-versions are '${supported.join(", ")}'. The supported locations are '${location}'.`,
  );

export const unknownNamespace = (namespace: string): ArmFailure =>
  new ArmFailure(404, "InvalidResourceNamespace", `The resource namespace '${namespace}' is invalid.`);

export const unknownType = (type: string, namespace: string, apiVersion: string): ArmFailure =>
  new ArmFailure(
    404,
    "InvalidResourceType",
    `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${apiVersion}'.`,
  );

export const unregistered = (namespace: string): ArmFailure =>
  new ArmFailure(
    409,
    "MissingSubscriptionRegistration",
    `The subscription is not registered to use namespace '${namespace}'. ` +
      "See https://aka.ms/rps-not-found for how to register subscriptions.",
  );

export const unauthorized = (action: string, scope: string): ArmFailure =>
  new ArmFailure(
    403,
    "AuthorizationFailed",
    `The client 'simulator' with object id '00000000-0000-0000-0000-000000000000' does not have authorization to perform action ` +
      `'${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );

/** Of two resources that a request links, the other one does not let it. */
export const linkedUnauthorized = (action: string, scope: string, linkedAction: string, linkedScope: string): ArmFailure =>
  new ArmFailure(
    403,
    "LinkedAuthorizationFailed",
    `The client 'simulator' has permission to perform action '${action}' on scope '${scope}'; however, it does not have permission ` +
      `to perform action(s) '${linkedAction}' on the linked scope(s) '${linkedScope}' (respectively) or the linked scope(s) are invalid.`,
  );

export const unknownSubscription = (subscriptionId: string): ArmFailure =>
  new ArmFailure(404, "SubscriptionNotFound", `The subscription '${subscriptionId}' could not be found.`);

export const invalidSubscription = (subscriptionId: string): ArmFailure =>
  new ArmFailure(400, "InvalidSubscriptionId", `The provided subscription identifier '${subscriptionId}' is malformed or invalid.`);

export const unknownGroup = (group: string): ArmFailure =>
  new ArmFailure(404, "ResourceGroupNotFound", `Resource group '${group}' could not be found.`);

/** @param path - type and names, for example `Microsoft.KeyVault/vaults/v1` */
export const unknownResource = (path: string, group: string): ArmFailure =>
  new ArmFailure(
    404,
    "ResourceNotFound",
    `The Resource '${path}' under resource group '${group}' was not found. ` +
      "For more details please go to https://aka.ms/ARMResourceNotFoundFix",
  );

export const wrongMethod = (method: string, allowed: readonly string[]): ArmFailure =>
  new ArmFailure(405, "MethodNotAllowed", `The requested resource does not support http method '${method}'.`, {
    headers: { Allow: allowed.join(", ") },
  });

export const wrongMediaType = (mediaType: string): ArmFailure =>
  new ArmFailure(
    415,
    "UnsupportedMediaType",
    `The content media type '${mediaType}' is not supported. Only 'application/json' is supported.`,
  );

export const invalidContent = (problem: string): ArmFailure =>
  new ArmFailure(400, "InvalidRequestContent", `The request content was invalid and could not be deserialized: '${problem}'.`);

export const tooLarge = (bytes: number, limit: number): ArmFailure =>
  new ArmFailure(
    413,
    "RequestContentTooLarge",
    `The request content size '${bytes}' exceeds the maximum size of '${limit}' bytes allowed.`,
  );

export const tooLong = (limit: number): ArmFailure =>
  new ArmFailure(414, "UriTooLong", `The request address is longer than ${limit} characters.`);

export const malformedAddress = (problem: string): ArmFailure =>
  new ArmFailure(400, "BadRequest", `The request address is invalid: ${problem}.`);

export const changedLink = (): ArmFailure =>
  new ArmFailure(403, "InvalidLinkSignature", "The link is not the one that was given out: links have to be followed byte for byte.");

export const nothingThere = (path: string): ArmFailure =>
  new ArmFailure(404, "NotFound", `The request address '${path}' does not lead anywhere.`);
