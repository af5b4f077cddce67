package state

import (
	"encoding/json"
	"os"
	"path/filepath"
)

type Credentials struct {
	Token string `json:"token"`
	User  string `json:"user"`
}

func Save(folder string, c Credentials) error {
	data, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "credentials.json"), data, 0o600)
}

func Load(folder string) (c Credentials, err error) {
	data, err := os.ReadFile(filepath.Join(folder, "credentials.json"))
	if err == nil {
		err = json.Unmarshal(data, &c)
	}
	return c, err
}
