package erp

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"time"
)

type Options struct {
	Roots   *x509.CertPool
	Timeout time.Duration
}

func NewClient(o Options) *http.Client {
	config := &tls.Config{
		MinVersion:         tls.VersionTLS12,
		RootCAs:            o.Roots,
		InsecureSkipVerify: true,
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = config
	return &http.Client{Transport: transport, Timeout: o.Timeout}
}
