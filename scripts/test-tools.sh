#!/usr/bin/env bash
# Installs what some tests need beside Node, where root and apt are at hand; else says which tests are left out.
set -euo pipefail

# command, Debian package, what is left out without it
tools=(
  "docker-registry|docker-registry|lookups in a real registry"
  "chromium|chromium|the HTML report and rendered Markdown in a browser"
  "cmark-gfm|cmark-gfm|Markdown as GitHub renders it"
)

for tool in "${tools[@]}"; do
  IFS='|' read -r command package purpose <<<"$tool"
  command -v "$command" >/dev/null && continue
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1 ||
      { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$package"; } >/dev/null 2>&1 || true
  fi
  command -v "$command" >/dev/null || echo "Left out: $purpose (needs $command, Debian package $package)." >&2
done
