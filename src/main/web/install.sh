#!/usr/bin/env bash
# Installs what package-lock.json names, unless just that is installed already: a build without a network stays possible.
set -euo pipefail
cd "$(dirname "$0")"
if cmp -s package-lock.json node_modules/.installed; then
    exit 0
fi
command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or later, with npm" >&2; exit 1; }
npm ci --no-progress --loglevel=error
cp package-lock.json node_modules/.installed
