import { checkSubscriptionId, parseArmId, splitArmId } from "./arm-id.ts";
import { fold } from "./canonical.ts";
import type { HostDescriptor } from "./descriptor.ts";
import { InvalidResourceIdError, InvalidSegmentError } from "./errors/errors.ts";
import { quote } from "./errors/text.ts";
import { checkSegment } from "./segment.ts";
import { type TemplateSegment, templateSegments } from "./template.ts";

/** The parameters of a target's path template by name: `resourceGroupName`, `vaultName`, … */
export interface TargetParameters {
  readonly subscriptionId?: string | undefined;
  readonly [parameter: string]: string | undefined;
}

/**
 * The resource that the connections belong to: its ARM resource id, or the parameters of its path.
 * `subscriptionId` may be left to the client's options.
 */
export type HostTarget = string | TargetParameters;

/**
 * The values of the template's parameters for a target, all of them checked.
 *
 * @throws InvalidResourceIdError (InvalidSegmentError where one value is at fault)
 */
export function resolveTarget(
  descriptor: Pick<HostDescriptor, "target" | "resourceType">,
  target: HostTarget,
  subscriptionId: string | undefined,
): ReadonlyMap<string, string> {
  const values = typeof target === "string" ? valuesOfId(descriptor, target) : valuesOfObject(descriptor, target, subscriptionId);
  values.forEach((value, name) => {
    checkSegment(value, name);
    if (name === "subscriptionId") checkSubscriptionId(value);
  });
  return values;
}

function valuesOfId(descriptor: Pick<HostDescriptor, "target" | "resourceType">, id: string): Map<string, string> {
  const given = splitArmId(id);
  const template = templateSegments(descriptor.target);
  if (given.length !== template.length) throw mismatch(descriptor, id, template);
  const values = new Map<string, string>();
  template.forEach(({ text, parameter }, index) => {
    const value = given[index] ?? "";
    const expected = parameter === undefined ? text : (values.get(parameter) ?? value);
    if (!isSame(value, expected)) throw mismatch(descriptor, id, template);
    if (parameter !== undefined) values.set(parameter, value);
  });
  return values;
}

function isSame(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

/** A resource group has an id, too, but no provider and no type. */
function mismatch(
  { resourceType, target }: Pick<HostDescriptor, "target" | "resourceType">,
  id: string,
  template: readonly TemplateSegment[],
): Error {
  const isResource = template.some(({ text }) => fold(text) === "providers");
  const found = isResource ? `a ${parseArmId(id).resourceType}` : "something else";
  return new InvalidResourceIdError(`${quote(id, 300)} is ${found}; expected a ${resourceType}, that is an id like ${target}.`);
}

function valuesOfObject(
  descriptor: Pick<HostDescriptor, "target" | "resourceType">,
  target: TargetParameters,
  subscriptionId: string | undefined,
): Map<string, string> {
  if (typeof target !== "object" || target === null) {
    throw new InvalidResourceIdError(`A target is a resource id or an object, not ${quote(target)}.`);
  }
  const values = new Map<string, string>();
  for (const { parameter } of templateSegments(descriptor.target)) {
    if (parameter === undefined) continue;
    const value =
      (Object.hasOwn(target, parameter) ? target[parameter] : undefined) ?? (parameter === "subscriptionId" ? subscriptionId : undefined);
    if (value === undefined) throw new InvalidSegmentError(parameter, value, `a ${descriptor.resourceType} cannot be addressed without it`);
    values.set(parameter, value);
  }
  return values;
}
