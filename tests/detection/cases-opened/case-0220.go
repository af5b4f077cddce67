package queue

import (
	"errors"
	"net/http"
	"strconv"
)

type Item struct {
	Position int32
	Weight   int32
}

var errRange = errors.New("out of range")

func position(text string) (int32, error) {
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return 0, err
	}
	if n == 0 {
		return 0, errRange
	}
	return int32(n), nil
}

func Move(w http.ResponseWriter, r *http.Request) {
	p, err := position(r.FormValue("position"))
	if err != nil {
		http.Error(w, "position", http.StatusBadRequest)
		return
	}
	item := Item{Position: p, Weight: 1}
	w.Write([]byte(strconv.FormatInt(int64(item.Position), 10)))
}
