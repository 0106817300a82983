/** What somebody does, and how one recognises the lines that do it. */
const actions: ReadonlyArray<{ readonly title: string; readonly portal: string; readonly does: RegExp; readonly code: string }> = [
  {
    title: "List the connections of a resource",
    portal: "The resource, Networking, Private access",
    does: /^(?:az network private-endpoint-connection list|Get-AzPrivateLinkService|Get-AzPrivateEndpointConnection(?! -ResourceId)) /,
    code: "connections.list(resource)",
  },
  {
    title: "Show one connection",
    portal: "The same, and the name of the connection",
    does: /^(?:az network private-endpoint-connection show|Get-AzPrivateEndpointConnection -ResourceId) /,
    code: "connections.get(connection)",
  },
  {
    title: "Approve a connection",
    portal: "The same, select the connection, Approve; or Private Link Center",
    does: /^(?:az network private-endpoint-connection approve|Approve-|az network private-link-service connection update .*Approved$)/,
    code: "connections.approve(connection, { description })",
  },
  {
    title: "Reject a connection",
    portal: "The same, Reject",
    does: /^(?:az network private-endpoint-connection reject|Deny-)/,
    code: "connections.reject(connection, { description })",
  },
  {
    title: "Remove a connection",
    portal: "The same, Remove",
    does: /^(?:az network private-endpoint-connection delete|Remove-)/,
    code: "connections.remove(connection)",
  },
  {
    title: "See group ids and members of a resource",
    portal: "Offered while a private endpoint is created",
    does: /^(?:az network private-link-resource list|Get-AzPrivateLinkResource) /,
    code: "connections.privateLinkResources(resource)",
  },
  {
    title: "Create a private endpoint",
    portal: "Private Link Center, Private endpoints, Create",
    does: /^(?:az network private-endpoint create|New-AzPrivateEndpoint) /,
    code: "privateEndpoints.create(id, request)",
  },
];

/** The lines of the table in the README of `@pecgen/cli`: it is the one source of them. */
export function linesOf(readme: string): Array<readonly [before: string, now: string]> {
  const [, table = ""] = readme.split("## From `az` and Az PowerShell");
  return [...table.matchAll(/^\| `([^`]+)` +\| `(pec [^`]+)` +\|$/gm)].map(([, before = "", now = ""]) => [before, now]);
}

/** @throws Error for a line of which nobody knows what it does */
export function fromAzPage(readme: string): string {
  const lines = linesOf(readme);
  const strays = lines.filter(([before]) => actions.filter(({ does }) => does.test(before)).length !== 1);
  if (strays.length > 0) throw new Error(`What do these do? ${strays.map(([before]) => before).join("; ")}`);
  const sections = actions.map(({ title, portal, does, code }) => {
    const rows = lines.filter(([before]) => does.test(before)).map(([before, now]) => `| \`${before}\` | \`${now}\` |`);
    return `## ${title}\n\nIn the portal: ${portal}. In TypeScript: \`${code}\`.\n\n| before | now |\n| --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# From \`az\`, Az PowerShell and the portal

Every line of the pages that the project [started from](../concepts/sources.md), and what to type instead. The tests run them.

\`az\` exits with 0 when it has stopped waiting, lists the first page only, and does not look at long-running operations. \`pec\` waits
until the change has taken effect, reads every page, and ends with 6 when it took too long.

${sections.join("\n")}`;
}
