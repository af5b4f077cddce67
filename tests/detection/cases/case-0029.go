package weather

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

var client = http.Client{Timeout: 10 * time.Second}

type Report struct {
	Celsius float64 `json:"celsius"`
}

func Fetch(station int) (*Report, error) {
	resp, err := client.Get(fmt.Sprintf("https://weather.acme.example/v1/%d", station))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("weather: %s", resp.Status)
	}
	var report Report
	if err := json.NewDecoder(resp.Body).Decode(&report); err != nil {
		return nil, err
	}
	return &report, nil
}
