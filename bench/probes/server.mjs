// A service that answers at once, in a process of its own: what is left to measure is the client.
import { createServer } from "node:http";

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

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const { pathname } = new URL(request.url, "http://localhost");
    const isList = pathname.endsWith("/privateEndpointConnections");
    const one = connection(isList ? `${pathname}/c` : pathname);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(isList ? { value: [one] } : one));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${server.address().port}`));
