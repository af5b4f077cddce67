package load

import (
	"errors"
	"time"
)

type Sample struct {
	At       time.Time
	Requests int
}

type Window struct {
	samples []Sample
}

var ErrEmpty = errors.New("no samples")

func (w *Window) Add(s Sample) {
	w.samples = append(w.samples, s)
}

func (w *Window) Mean(since time.Time) (int, error) {
	total, count := 0, 0
	for _, s := range w.samples {
		if s.At.Before(since) {
			continue
		}
		total += s.Requests
		count++
	}
	if count == 0 {
		return 0, ErrEmpty
	}
	return total / count, nil
}
