package crawl

import (
	"net/http"
	"sync"
	"time"
)

type Result struct {
	Address string
	Status  int
}

type Checker struct {
	client  http.Client
	mu      sync.Mutex
	results []Result
}

func NewChecker() *Checker {
	return &Checker{client: http.Client{Timeout: 5 * time.Second}}
}

func (c *Checker) record(address string, status int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.results = append(c.results, Result{address, status})
}

func (c *Checker) Check(addresses []string) []Result {
	var wg sync.WaitGroup
	for _, address := range addresses {
		wg.Add(1)
		go func(address string) {
			defer wg.Done()
			resp, err := c.client.Head(address)
			if err != nil {
				c.record(address, 0)
				return
			}
			resp.Body.Close()
			c.record(address, resp.StatusCode)
		}(address)
	}
	wg.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.results
}
