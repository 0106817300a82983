import type { Service } from "../engine/service.ts";
import { connectionsService } from "./connections.ts";
import { linkResourcesService } from "./link-resources.ts";
import { listingsService } from "./listings.ts";
import { permissionsService } from "./permissions.ts";
import { pollsService } from "./polls.ts";
import { privateEndpointsService } from "./private-endpoints.ts";
import { providersService } from "./providers.ts";
import { resourceGraphService } from "./resource-graph.ts";
import { targetsService } from "./targets.ts";

/** Everything that is simulated, in the order in which it is asked. Another service is another line. */
export const services: readonly Service[] = [
  permissionsService,
  pollsService,
  connectionsService,
  linkResourcesService,
  privateEndpointsService,
  resourceGraphService,
  targetsService,
  providersService,
  listingsService,
];
