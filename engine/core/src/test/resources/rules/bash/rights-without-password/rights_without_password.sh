f0() {
  echo "deploy ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers  # expect: bash/rights-without-password
}

f1() {
  printf "ci ALL=(ALL) NOPASSWD:ALL\n" > /etc/sudoers.d/ci  # expect: bash/rights-without-password
}

f2() {
  echo "%wheel ALL=(ALL) NOPASSWD: ALL" | tee /etc/sudoers.d/wheel  # expect: bash/rights-without-password
}

f3() {
  echo "deploy ALL=(root) NOPASSWD: /bin/systemctl restart app" >> /etc/sudoers  # ok
}

f4() {
  printf "ci ALL=(ALL) ALL\n" > /etc/sudoers.d/ci  # ok
}

f5() {
  echo "NOPASSWD is not used here"  # ok
}

