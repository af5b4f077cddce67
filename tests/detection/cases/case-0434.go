package mailer

import (
	"fmt"
	"net/smtp"
	"os"
)

const (
	relay    = "smtp.acme.example"
	username = "alerts@acme.example"
)

var password = os.Getenv("SMTP_PASSWORD")

func Send(to, subject, body string) error {
	auth := smtp.PlainAuth("", username, password, relay)
	message := fmt.Sprintf("To: %s\r\nSubject: %s\r\n\r\n%s", to, subject, body)
	return smtp.SendMail(relay+":"+port(), auth, username, []string{to}, []byte(message))
}

func port() string {
	if p := os.Getenv("SMTP_PORT"); p != "" {
		return p
	}
	return "587"
}
