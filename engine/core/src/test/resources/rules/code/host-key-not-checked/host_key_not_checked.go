package sample

func f1() {
	c := &ssh.ClientConfig{HostKeyCallback: ssh.InsecureIgnoreHostKey()}  // expect: code/host-key-not-checked
}

func f2() {
	callback := ssh.InsecureIgnoreHostKey()  // expect: code/host-key-not-checked
}

func f3() {
	config.HostKeyCallback = ssh.InsecureIgnoreHostKey()  // expect: code/host-key-not-checked
}

func f4() {
	callback, err := knownhosts.New(path)  // ok
}

func f5() {
	c := &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(key)}  // ok
}

func f6() {
	config.HostKeyCallback = callback  // ok
}
