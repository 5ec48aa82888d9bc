#!/usr/bin/env bash
# Starts a real Keycloak with Attest's realm, on this machine only. It comes from Maven Central; nothing else is installed.
#
#   KC_BOOTSTRAP_ADMIN_USERNAME=… KC_BOOTSTRAP_ADMIN_PASSWORD=… ATTEST_OIDC_SECRET=… ATTEST_URL=https://attest.example deploy/keycloak/start.sh
#
# ATTEST_KEYCLOAK_PORT (8180), ATTEST_KEYCLOAK_HOME (target/keycloak) and ATTEST_KEYCLOAK_DB (dev-file; dev-mem forgets all at
# the end) may be set. The realm is read in where it is not there yet; delete ATTEST_KEYCLOAK_HOME to begin anew. `start-dev` is for trying: run Keycloak as its own guide
# says, behind TLS, for real work.
set -euo pipefail
cd "$(dirname "$0")/../.."
for needed in KC_BOOTSTRAP_ADMIN_USERNAME KC_BOOTSTRAP_ADMIN_PASSWORD ATTEST_OIDC_SECRET ATTEST_URL; do
    [[ -n ${!needed:-} ]] || { echo "Keycloak is not started: $needed is not set." >&2; exit 1; }
done
version=26.7.3
home=$(realpath -m "${ATTEST_KEYCLOAK_HOME:-target/keycloak}")
dist=$home/keycloak-$version
if [[ ! -x $dist/bin/kc.sh ]]; then
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact=org.keycloak:keycloak-quarkus-dist:$version:zip -DoutputDirectory="$home"
fi
mkdir -p "$dist/data/import"
cp deploy/keycloak/attest-realm.json "$dist/data/import/"
export ATTEST_OIDC_SECRET ATTEST_URL
# a short life: compiled quickly rather than well, and without what Attest's realm does not use
export JAVA_OPTS_APPEND="-XX:TieredStopAtLevel=1 -Xshare:auto ${JAVA_OPTS_APPEND:-}"
unused=identity-brokering-api,twitter-broker,device-flow,ciba,organization,kerberos,impersonation,par
exec "$dist/bin/kc.sh" start-dev --import-realm --http-host=127.0.0.1 --http-port="${ATTEST_KEYCLOAK_PORT:-8180}" \
    --db="${ATTEST_KEYCLOAK_DB:-dev-file}" --features-disabled="$unused"
