package sample

func find(values []int, wanted int) int {
	for i := 0; i < len(values); i++ {  // expect: code/loop-runs-once
		if values[i] == wanted {
			return i
		}
		return -1
	}
	return -1
}

func drain(q *Queue) {
	for q.Len() > 0 {  // expect: code/loop-runs-once
		q.Pop().Run()
		break
	}
}

func first(rows map[string]Row) Row {
	for _, row := range rows {  // ok: takes the first
		return row
	}
	for {  // ok: an endless loop as a block
		break
	}
	return Row{}
}
