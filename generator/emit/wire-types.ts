import type { Constraints } from "../facts/types.ts";
import type { ObjectModel, PropertyModel, TypeModel } from "../model/types.ts";
import { byCodeUnit } from "../lib/compare.ts";
import type { Member, TypeStatement, TypeText } from "./statements.ts";
import { codeSpan, propertyKey, stringLiteral } from "./text.ts";

/** Declares the types of one surface; a type that two properties share is declared once. */
export interface TypeDeclarations {
  /** Declares an object under exactly this name. */
  declare(name: string, type: ObjectModel, doc: readonly string[], path?: string): void;
  readonly statements: readonly TypeStatement[];
}

/** The name that stands for the enum at a path of property names, where it has one. */
export type EnumNames = (path: string) => string | null;

/** Takes a name for the type of a property, or refuses it: something else in the package has it. */
export type TakeName = (name: string) => boolean;

/** How the types of one file are called. */
export interface TypeNaming {
  /** Names that are given away already. */
  readonly taken: readonly string[];
  /** Names for the type of a property, best first; the next one is taken where another shape has the name already. */
  candidates(property: string, owner: string): Iterable<string>;
  /** What the owner is, for readers: `a connection`. */
  article(owner: string): string;
}

/** What a client's file can import from the runtime. */
export const contractNames = [
  "CallOptions",
  "CanonicalPrivateEndpoint",
  "ConnectionOperation",
  "ConsumerClient",
  "ConsumerDescriptor",
  "DecisionOptions",
  "EndpointRequest",
  "HostClient",
  "HostClientOptions",
  "HostDescriptor",
  "ListOptions",
  "OperationOptions",
  "PagedAsyncIterableIterator",
  "PagedEndpoints",
  "SystemData",
  "TokenCredential",
  "UpdateOptions",
] as const;

export function typeDeclarations(naming: TypeNaming, enumName: EnumNames, takeName: TakeName): TypeDeclarations {
  const statements: TypeStatement[] = [];
  // Names that are given away already: no property can make a type that takes one of them.
  const taken = new Map([...naming.taken, ...contractNames].map((name) => [name, "not for properties"]));

  const declare = (name: string, type: ObjectModel, doc: readonly string[], path = ""): void => {
    taken.set(name, JSON.stringify(type));
    const members: Member[] = [];
    // Pushed before its members, so that a reader meets the whole before its parts.
    statements.push({ kind: "interface", name, doc, members });
    members.push(...type.properties.map((property) => member(property, name, path)));
  };

  const member = (property: PropertyModel, owner: string, path: string): Member => {
    const here = path === "" ? property.name : `${path}.${property.name}`;
    const text = typeText(property.type, property.name, owner, here);
    return {
      key: propertyKey(property.name),
      type: property.nullable ? [...text, "null"] : text,
      readOnly: property.readOnly,
      optional: !property.required,
      doc: propertyDoc(property),
    };
  };

  const typeText = (type: TypeModel, property: string, owner: string, path: string): TypeText => {
    switch (type.kind) {
      case "unknown":
        return ["unknown"];
      case "boolean":
      case "number":
        return [type.kind];
      case "string":
        return [enumName(path) ?? "string"];
      case "enum": {
        const name = enumName(path);
        return name === null ? alternatives(type.values, type.open) : [name];
      }
      case "array": {
        const items = typeText(type.items, property, owner, path).join(" | ");
        return [/^[\w.]+$/.test(items) ? `${items}[]` : `Array<${items}>`];
      }
      case "map":
        return [`Record<string, ${typeText(type.values, property, owner, path).join(" | ")}>`];
      case "object":
        return [objectName(type, property, owner, path)];
    }
  };

  const objectName = (type: ObjectModel, property: string, owner: string, path: string): string => {
    if (isSystemData(type)) return "SystemData";
    const essence = JSON.stringify(type);
    for (const name of naming.candidates(property, owner)) {
      const before = taken.get(name);
      if (before === essence) return name;
      if (before !== undefined || !takeName(name)) continue;
      declare(name, type, [`${codeSpan(path)} of ${naming.article(owner)}.`], path);
      return name;
    }
    return "unknown";
  };

  return { declare, statements };
}

/** Who created and changed a resource, and when: the same in every definition that has all of it. */
const systemData = [
  "createdAt:string",
  "createdBy:string",
  "createdByType:enum",
  "lastModifiedAt:string",
  "lastModifiedBy:string",
  "lastModifiedByType:enum",
];

function isSystemData({ properties }: ObjectModel): boolean {
  const found = properties
    .filter(({ required, nullable, readOnly }) => !required && !nullable && !readOnly)
    .map(({ name, type }) => `${name}:${type.kind}`);
  const identities = properties.map(({ type }) => type).filter((type) => type.kind === "enum");
  const common = identities.every(({ open, values }) => open && values.join() === "User,Application,ManagedIdentity,Key");
  return common && properties.length === systemData.length && found.sort(byCodeUnit).join() === systemData.join();
}

/** The values of an enum as types. */
export function alternatives(values: readonly string[], open: boolean): TypeText {
  const literals = values.map(stringLiteral);
  if (literals.length === 0) return ["string"];
  return open ? [...literals, "(string & {})"] : literals;
}

function propertyDoc({ type }: PropertyModel): string[] {
  const format = "format" in type && type.format !== null ? [`Format ${codeSpan(type.format)}.`] : [];
  const limits = type.kind === "string" && type.constraints !== null ? [sentence(constraintText(type.constraints))] : [];
  return [...format, ...limits].length === 0 ? [] : [[...format, ...limits].join(" ")];
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** For readers only: clients never refuse what breaks them, some contradict the service. */
export function constraintText({ pattern, minLength, maxLength, minimum, maximum }: Constraints): string {
  const parts: string[] = [];
  if (minLength !== null || maxLength !== null) parts.push(`${minLength ?? 0} to ${maxLength ?? "any number of"} characters`);
  if (minimum !== null || maximum !== null) parts.push(`from ${minimum ?? "any"} to ${maximum ?? "any"}`);
  if (pattern !== null) parts.push(`pattern ${codeSpan(pattern)}`);
  return parts.join(", ");
}
