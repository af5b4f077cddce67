package a

func f(c *sync.Cond, wg *sync.WaitGroup) {
	c.L.Lock()
	if !ready {
		cond.Wait() // expect: code/wait-outside-loop
	}
	s.notEmptyCond.Wait() // expect: code/wait-outside-loop
	q.cond.Wait() // expect: code/wait-outside-loop
	for !ready {
		cond.Wait() // ok
	}
	wg.Wait() // ok: no condition
	cmd.Wait() // ok
}
