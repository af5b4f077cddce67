package rates

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type Client struct {
	http *http.Client
	base string
}

func (c *Client) Rate(ctx context.Context, currency string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/rates/"+currency, nil)
	if err != nil {
		return 0, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, err
	}
	if resp.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("rates: status %d", resp.StatusCode)
	}
	var body struct {
		Rate float64 `json:"rate"`
	}
	err = json.NewDecoder(resp.Body).Decode(&body)
	resp.Body.Close()
	return body.Rate, err
}
