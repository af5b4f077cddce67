package docs

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
)

type Shelf struct {
	root string
}

func (s Shelf) open(name string) (*os.File, error) {
	if !filepath.IsLocal(name) {
		return nil, fs.ErrNotExist
	}
	return os.Open(filepath.Join(s.root, name))
}

func (s Shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	file, err := s.open(r.FormValue("document"))
	if errors.Is(err, fs.ErrNotExist) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "not readable", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil || info.IsDir() {
		http.NotFound(w, r)
		return
	}
	http.ServeContent(w, r, info.Name(), info.ModTime(), file)
}
