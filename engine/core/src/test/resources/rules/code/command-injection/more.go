package sample

import "os/exec"

func archive(w http.ResponseWriter, r *http.Request) {
	script := "tar czf out.tgz " + r.FormValue("folder")
	cmd := exec.CommandContext(r.Context(), "/bin/sh", "-c", script)  // expect: code/command-injection
	_ = cmd.Run()
}

func archiveAgain(w http.ResponseWriter, r *http.Request) {
	pages, err := strconv.Atoi(r.FormValue("pages"))
	if err != nil {
		return
	}
	_ = exec.Command("sh", "-c", fmt.Sprintf("pdftk in.pdf cat 1-%d output out.pdf", pages)).Run()  // ok: a number
}
