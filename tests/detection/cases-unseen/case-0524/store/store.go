package store

import (
	"os"
	"path/filepath"
)

type Key struct {
	Owner string
	Name  string
}

type Store struct {
	root string
}

func New(root string) *Store {
	return &Store{root: root}
}

func (s *Store) Read(k Key) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.root, k.Owner, k.file()))
}
