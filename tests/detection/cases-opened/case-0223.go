package events

import (
	"encoding/json"
	"fmt"
	"io"
)

type Event struct {
	Kind    string
	Subject string
	Count   int
}

func text(fields map[string]any, name string) (string, error) {
	value, ok := fields[name].(string)
	if !ok || value == "" {
		return "", fmt.Errorf("%s is empty", name)
	}
	return value, nil
}

func Decode(in io.Reader) (Event, error) {
	var fields map[string]any
	if err := json.NewDecoder(io.LimitReader(in, 1<<16)).Decode(&fields); err != nil {
		return Event{}, err
	}
	kind, err := text(fields, "kind")
	if err != nil {
		return Event{}, err
	}
	subject, err := text(fields, "subject")
	if err != nil {
		return Event{}, err
	}
	count, _ := fields["count"].(float64)
	return Event{Kind: kind, Subject: subject, Count: int(count)}, nil
}
