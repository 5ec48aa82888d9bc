#!/usr/bin/env bash
# Remakes the pictures of the README and the guides (docs/pictures) from the real screens.
#
#   docs/pictures.sh                                 against http://localhost:8080
#   ATTEST_URL=http://localhost:9090 docs/pictures.sh
#
# It needs the demonstration running with fresh data, so that the pictures show invented cases alone:
#   rm -rf demo-data && java -Dquarkus.profile=demo -jar target/quarkus-app/quarkus-run.jar
# and Chromium (or ATTEST_CHROMIUM=/path/to/chromium).
set -euo pipefail
cd "$(dirname "$0")/.."
url=${ATTEST_URL:-http://localhost:8080}
curl -fsS -o /dev/null "$url/health" || { echo "Nothing answers at $url. Start the demonstration first." >&2; exit 1; }
mkdir -p docs/pictures
mvn -B -q test -Dtest=GuidePictures -Dattest.running="$url"
large=$(find docs/pictures -name '*.png' -size +150k)
[ -z "$large" ] || { echo "Larger than 150 kB: $large" >&2; exit 1; }
ls -l docs/pictures
