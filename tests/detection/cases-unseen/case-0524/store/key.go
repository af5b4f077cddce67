package store

import "path/filepath"

func (k Key) file() string {
	return filepath.Base(k.Name) + ".md"
}
