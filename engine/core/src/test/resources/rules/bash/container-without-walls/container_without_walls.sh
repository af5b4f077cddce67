f0() {
  docker run --privileged image  # expect: bash/container-without-walls
}

f1() {
  docker run -v /:/host image  # expect: bash/container-without-walls
}

f2() {
  podman run --cap-add=SYS_ADMIN image  # expect: bash/container-without-walls
}

f3() {
  docker run --read-only image  # ok
}

f4() {
  docker run -v /srv/data:/data image  # ok
}

f5() {
  podman run --cap-drop=ALL image  # ok
}

