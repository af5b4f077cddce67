package queue

import "sync"

type Queue struct {
	mu    sync.Mutex
	items []string
	max   int
}

func New(max int) *Queue { return &Queue{max: max} }

func (q *Queue) Push(item string) bool {
	q.mu.Lock()
	if len(q.items) >= q.max {
		return false
	}
	q.items = append(q.items, item)
	q.mu.Unlock()
	return true
}

func (q *Queue) Pop() (string, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) == 0 {
		return "", false
	}
	item := q.items[0]
	q.items = q.items[1:]
	return item, true
}
