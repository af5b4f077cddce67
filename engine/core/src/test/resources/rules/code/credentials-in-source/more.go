package sample

import "net/smtp"

func mail() smtp.Auth {
	return login("mail.example.org")
}

func open() (*gorm.DB, error) {
	return gorm.Open(postgres.Open("host=db user=shop password=s3cret-pw dbname=shop"), &gorm.Config{})  // expect: code/credentials-in-source
}

func openAgain(settings Settings) (*gorm.DB, error) {
	return gorm.Open(postgres.Open(settings.Database), &gorm.Config{})  // ok
}
