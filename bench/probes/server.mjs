// A service that answers at once, in a process of its own: what is left to measure is the client.
// node server.mjs [<key> <certificate>]: with these, over TLS. One resource has as many connections as its name says: v<n>-<count>.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";

const [key, cert] = process.argv.slice(2).map((file) => readFileSync(file));

const connection = (id) => ({
  id,
  name: "c",
  type: "Microsoft.KeyVault/vaults/privateEndpointConnections",
  properties: {
    privateEndpoint: {
      id: "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/r/providers/Microsoft.Network/privateEndpoints/p",
    },
    privateLinkServiceConnectionState: { status: "Approved", description: "ok" },
    provisioningState: "Succeeded",
  },
});

const pageSize = 1000;

const answer = (request, response) => {
  request.resume();
  request.on("end", () => {
    const { pathname, searchParams, host } = new URL(request.url, `http://${request.headers.host}`);
    const isList = pathname.endsWith("/privateEndpointConnections");
    const one = connection(isList ? `${pathname}/c` : pathname);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(isList ? page(one, pathname, Number(searchParams.get("skip") ?? 0), host) : one));
  });
};

/** As many connections as the name of the vault says, a thousand a page. */
function page(one, pathname, skip, host) {
  const left = Number(/\/vaults\/v\d+-(\d+)\//.exec(pathname)?.[1] ?? 1) - skip;
  const value = Array.from({ length: Math.min(left, pageSize) }, () => one);
  const next = `${key === undefined ? "http" : "https"}://${host}${pathname}?api-version=1&skip=${skip + pageSize}`;
  return { value, ...(left > pageSize && { nextLink: next }) };
}

const server = key === undefined ? createServer(answer) : createSecureServer({ key, cert }, answer);
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(`${key === undefined ? "http" : "https"}://127.0.0.1:${server.address().port}`));
