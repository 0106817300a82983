/**
 * The consumer's side. Owners of resources have connections; consumers ask for them with a private endpoint, which is a
 * resource of its own. Which types these are is said here and nowhere else.
 */
export const consumerTypes: readonly string[] = ["Microsoft.Network/privateEndpoints"];

/**
 * Members that name a resource of its own right and are declared as that whole resource. What hangs below its `properties`
 * belongs to it: a private endpoint would lead to its subnet, from there to the virtual network, and in the end to itself.
 */
const references: ReadonlySet<string> = new Set(["privateEndpoint", "subnet", "networkInterfaces", "applicationSecurityGroups"]);

export function isReference(property: string): boolean {
  return references.has(property);
}

/** The member of a resource that everything hangs below which is more than its id, name, type and tags. */
export const propertiesBag = "properties";
