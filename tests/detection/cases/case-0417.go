package users

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"

	"golang.org/x/crypto/bcrypt"
)

type Store struct {
	db *sql.DB
}

func etag(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:8])
}

func (s *Store) SetPassword(ctx context.Context, id int64, password string) error {
	digest, err := protect(password)
	if err != nil {
		return err
	}
	_, err = s.db.ExecContext(ctx, "UPDATE users SET digest = $1 WHERE id = $2", digest, id)
	return err
}

func protect(password string) (string, error) {
	sum, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	return string(sum), err
}

func matches(digest, password string) bool {
	return bcrypt.CompareHashAndPassword([]byte(digest), []byte(password)) == nil
}
