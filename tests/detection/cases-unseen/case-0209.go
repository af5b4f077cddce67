package cache

import "sync"

type Entry struct {
	Value string
	Hits  int
}

type Cache struct {
	mu      sync.Mutex
	entries map[string]*Entry
	limit   int
}

func New(limit int) *Cache {
	return &Cache{entries: make(map[string]*Entry), limit: limit}
}

func (c *Cache) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.entries)
}

func (c *Cache) Put(key, value string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.entries) >= c.limit {
		return false
	}
	c.entries[key] = &Entry{Value: value}
	return true
}

func (c *Cache) Get(key string) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.entries[key]
	if !ok {
		return "", false
	}
	e.Hits++
	return e.Value, true
}
