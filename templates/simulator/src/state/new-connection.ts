/** The id of a connection of a target. */
export function connectionIdOf(targetId: string, name: string): string {
  return `${targetId}/privateEndpointConnections/${name}`;
}
