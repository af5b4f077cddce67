package store

import "path/filepath"

func (k Key) file() string {
	return filepath.Clean(k.Name) + ".md"
}
