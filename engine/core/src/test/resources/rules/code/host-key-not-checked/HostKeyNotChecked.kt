fun f1() {
    session.setConfig("StrictHostKeyChecking", "no")  // expect: code/host-key-not-checked
}

fun f2() {
    ssh.addHostKeyVerifier(PromiscuousVerifier())  // expect: code/host-key-not-checked
}

fun f3() {
    config["StrictHostKeyChecking"] = "no"  // expect: code/host-key-not-checked
}

fun f4() {
    session.setConfig("StrictHostKeyChecking", "yes")  // ok
}

fun f5() {
    ssh.loadKnownHosts()  // ok
}

fun f6() {
    config["Compression"] = "no"  // ok
}
