package preview

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"time"
)

var client = &http.Client{Timeout: 5 * time.Second}

var hosts = map[string]bool{"news.acme.example": true, "blog.acme.example": true}

type request struct {
	Link string `json:"link"`
}

func Handler(w http.ResponseWriter, r *http.Request) {
	var body request
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 4096)).Decode(&body); err != nil {
		http.Error(w, "json", http.StatusBadRequest)
		return
	}
	link, err := url.Parse(body.Link)
	if err != nil || link.Scheme != "https" {
		http.Error(w, "link", http.StatusBadRequest)
		return
	}
	resp, err := client.Get(link.String())
	if err != nil {
		http.Error(w, "upstream", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.Header().Set("Content-Type", "text/plain")
	_, _ = io.Copy(w, io.LimitReader(resp.Body, 2048))
}
