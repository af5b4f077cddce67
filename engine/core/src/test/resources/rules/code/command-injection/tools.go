package tools

func run(host string, n int) {
	exec.Command("sh", "-c", "ping "+host).Run() // expect: code/command-injection
	exec.Command("bash", "-c", fmt.Sprintf("ping %s", host)).Run() // expect: code/command-injection
	exec.Command("ping", host).Run() // ok: no shell
	exec.Command("sh", "-c", "uptime").Run() // ok: a constant
}
