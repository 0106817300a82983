/** What follows the list of commands in the help. */
export const helpEpilogue = `
Examples:
  pec list /subscriptions/…/vaults/kv                          connections of one resource
  pec list --subscription <id> --status pending                what waits for a decision in a subscription
  pec approve --id <connection id> --description "Data team"   the flags of az network private-endpoint-connection work
  pec ensure approved <resource id> --private-endpoint pe-1    idempotent, for pipelines
  pec cleanup --subscription <id> --max 50 --dry-run           what is left of private endpoints that are gone

Exit codes:
  0 done, or nothing to do   2 usage       4 ambiguous                       6 timeout           8 no token or no permission
  1 anything else            3 not found   5 refused by state or capability  7 partial failure   130 interrupted
`;
