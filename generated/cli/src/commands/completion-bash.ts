/**
 * The completion script for bash. Of the library's own, what was typed is run while it is completed, `=` ends the completion,
 * and another package has to be there. This one passes words on as they are, and works with every bash since 3.2.
 */
export const bashScript = `# bash completion for pec
_pec() {
  local line=\${COMP_LINE:0:COMP_POINT} words value description
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=("")
  COMPREPLY=()
  while IFS=$'\\t' read -r value description; do
    [[ $value == :* ]] || COMPREPLY+=("$value")
  done < <(pec complete -- "\${words[@]:1}" 2> /dev/null)
}
complete -o nosort -F _pec pec 2> /dev/null || complete -F _pec pec
`;
