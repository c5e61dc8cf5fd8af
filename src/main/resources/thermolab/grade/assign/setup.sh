#!/usr/bin/env bash
# Gradescope runs this once, when it builds the container: a JDK, the sandbox, and the libraries that the pom names.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends openjdk-17-jdk-headless maven bubblewrap jq util-linux
cd /autograder/source
mvn -B -q dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=lib
chmod -R go-rwx /autograder/source/assignment
