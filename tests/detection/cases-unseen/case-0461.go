package seats

import (
	"errors"
	"sync"
)

var ErrTaken = errors.New("seat is taken")

type Plan struct {
	mu    sync.RWMutex
	taken map[string]string
}

func NewPlan() *Plan {
	return &Plan{taken: make(map[string]string)}
}

func (p *Plan) Take(seat, guest string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if holder, ok := p.taken[seat]; ok && holder != guest {
		return ErrTaken
	}
	p.taken[seat] = guest
	return nil
}

func (p *Plan) Holder(seat string) string {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.taken[seat]
}
