package sample

import "net/http"

func list(w http.ResponseWriter, r *http.Request) {
	rows, err := load()
	if err != nil {
		fmt.Fprintf(w, "failed: %v", err)  // expect: code/error-detail-to-visitor
		return
	}
	show(w, rows)
}

func recovered(w http.ResponseWriter) {
	if p := recover(); p != nil {
		fmt.Fprintln(w, string(debug.Stack()))  // expect: code/error-detail-to-visitor
	}
}

func listAgain(w http.ResponseWriter, r *http.Request) {
	_, err := load()
	if err != nil {
		log.Printf("failed: %v", err)  // ok
		fmt.Fprint(w, "internal error")
	}
}

func missing(w http.ResponseWriter, err error) {
	fmt.Fprintf(os.Stderr, "failed: %v", err)  // ok
}
