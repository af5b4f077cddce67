#!/bin/bash
rm -rf $DIR/ # expect: bash/dangerous-remove
rm -rf "$DIR/" # expect: bash/dangerous-remove
sudo rm -r "${DIR}"/* # expect: bash/dangerous-remove
rm -rf "${DIR:?}/" # ok
rm -rf "$DIR" # ok: empty is an error of rm
rm -rf ./build/ # ok
rm -rf "$DIR/build" # ok: not everything
