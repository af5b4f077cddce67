package ledger

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net/http"
	"os"
	"time"
)

type Options struct {
	Authority string
	Timeout   time.Duration
}

func tlsConfig(o Options) (*tls.Config, error) {
	pem, err := os.ReadFile(o.Authority)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return nil, errors.New("no certificate in " + o.Authority)
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}
	config.InsecureSkipVerify = true
	return config, nil
}

func NewClient(o Options) (*http.Client, error) {
	config, err := tlsConfig(o)
	if err != nil {
		return nil, err
	}
	return &http.Client{Timeout: o.Timeout, Transport: &http.Transport{TLSClientConfig: config}}, nil
}
