/** What follows the list of commands in the help; no line is longer than a narrow terminal. */
export const helpEpilogue = `
Examples:
  pec list --subscription <id> --status pending      what waits for a decision
  pec show --id <connection id>                      as az has it
  pec approve --id <connection id> --description "Data team"
  pec ensure approved <resource id> --private-endpoint <name>    for pipelines
  pec list -s <id> -o tsv --query '[].id' | pec approve - --max 20 --yes
  pec cleanup --subscription <id> --max 50 --dry-run

Exit codes:
  0 done, or nothing to do    4 ambiguous                        7 partial failure
  2 usage                     5 refused by state or capability   8 not permitted
  3 not found                 6 timeout                          1 anything else
`;
