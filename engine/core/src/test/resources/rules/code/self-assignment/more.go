package sample

func retry(ctx context.Context, times int) int {
	times = times  // expect: code/self-assignment
	return times
}

func shadowed(jobs []Job) {
	for _, job := range jobs {
		job := job  // ok: a copy for the closure
		go run(job)
	}
}
