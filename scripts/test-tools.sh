#!/usr/bin/env bash
# Installs what some tests need beside Node, where root and apt are at hand; else says which tests are left out.
set -euo pipefail

# command, Debian package, what is left out without it
tools=(
  "docker-registry|docker-registry|lookups in a real registry"
  "squid|squid|lookups behind squid"
  "tinyproxy|tinyproxy|lookups behind tinyproxy"
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

# Microsoft's validator of SARIF comes as a package, which is too large to be a dependency for a few tests.
multitool="${RUNNER_TEMP:-/tmp}/wincompat-sarif-multitool"
binary="$multitool/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
if [ "$(uname -s)" = Linux ] && [ ! -x "$binary" ] && [ "$(id -u)" = 0 ]; then
  npm install --no-audit --no-fund --no-save --ignore-scripts --silent \
    --prefix "$multitool" @microsoft/sarif-multitool-linux@5.7.0 >/dev/null 2>&1 && chmod u+x "$binary" || true
fi
[ -x "$binary" ] || echo "Left out: SARIF against its validator (needs $binary)." >&2
