package stats

import (
	"net/http"
	"strconv"
	"sync"
)

type Counter struct {
	mu    sync.Mutex
	pages map[string]int
}

func NewCounter() *Counter { return &Counter{pages: make(map[string]int)} }

func (c *Counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n := c.hit(r.URL.Path)
	_, _ = w.Write([]byte(strconv.Itoa(n)))
}

func (c *Counter) hit(page string) int {
	c.pages[page]++
	return c.pages[page]
}

func (c *Counter) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pages = make(map[string]int)
}
