#!/bin/sh
# Gradescope runs this once, when the autograder is uploaded. All that gradcheck needs besides is Java from 17 on.
set -eu
if ! command -v java >/dev/null 2>&1; then
    apt-get update
    apt-get install -y --no-install-recommends openjdk-17-jre-headless
fi
