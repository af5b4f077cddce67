package snapshot

import (
	"encoding/json"
	"os"
	"path/filepath"
)

type State struct {
	Offset  int64             `json:"offset"`
	Cursors map[string]string `json:"cursors"`
}

type File struct {
	path string
}

func (f File) Save(s State) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	next := f.path + ".next"
	os.WriteFile(next, data, 0o600)
	return os.Rename(next, f.path)
}

func (f File) Load() (State, error) {
	var s State
	data, err := os.ReadFile(filepath.Clean(f.path))
	if err != nil {
		return s, err
	}
	return s, json.Unmarshal(data, &s)
}
