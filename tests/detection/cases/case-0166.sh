#!/bin/bash
# CGI: shows the last lines of a service's log
set -u

param() {
  local name="$1" pair
  IFS='&' read -ra pairs <<< "${QUERY_STRING:-}"
  for pair in "${pairs[@]}"; do
    if [[ "${pair%%=*}" == "$name" ]]; then
      printf '%s' "${pair#*=}"
      return
    fi
  done
}

service="$(param service)"
lines="$(param lines)"

printf 'Content-Type: text/plain\r\n\r\n'
bash -c "journalctl -u $service -n ${lines:-20} --no-pager"
