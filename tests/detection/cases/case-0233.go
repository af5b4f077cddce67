package registry

import (
	"encoding/json"
	"os"
	"sync"
)

type Entry struct {
	Name    string
	Address string
}

type Registry struct {
	mu      sync.RWMutex
	entries map[string]*Entry
}

func Load(path string) (*Registry, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := &Registry{}
	var list []*Entry
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	for _, e := range list {
		r.entries[e.Name] = e
	}
	return r, nil
}

func (r *Registry) Find(name string) (*Entry, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	e, ok := r.entries[name]
	return e, ok
}
